'use strict';
(() => {
  const root = document.documentElement;
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const arabic = document.getElementById('_ar');
  const articles = all('article');
  const form = document.querySelector('form');
  const timeline = document.querySelector('.timeline');
  const marks = timeline ? all('a', timeline) : [];

  const targets = new Map(marks.map(mark =>
    [mark, document.getElementById(decodeURIComponent(mark.getAttribute('href').slice(1)))]));
  const target = mark => targets.get(mark);
  const isShown = element => !element.lang || element.localName === 'bdi' || element.lang === root.lang;
  const told = element => [...element.childNodes]
    .filter(node => node.nodeType === 3 || isShown(node)).map(node => node.textContent).join('').trim();

  // the language: the style does it all, but that browsers and ears are told
  const turn = () => {
    root.lang = arabic.checked ? 'ar' : 'en';
    root.dir = arabic.checked ? 'rtl' : 'ltr';
    marks.forEach(mark => mark.setAttribute('aria-label', name(mark)));
    count();
  };

  // the timeline: one stop for the tabulator, arrows from mark to mark, a note beside the mark
  const titles = new Map();
  const name = mark => {
    if (!titles.has(mark)) {
      titles.set(mark, all('title', mark));
      titles.get(mark).forEach(title => title.remove());
    }
    if (mark.classList.contains('bin')) {
      return titles.get(mark).find(title => title.getAttribute('lang') === root.lang).textContent;
    }
    const article = target(mark);
    return told(article.querySelector('.when a')) + '  ' + told(article.querySelector('h3'));
  };
  const tip = document.createElement('div');
  tip.className = 'tip';
  tip.hidden = true;
  tip.setAttribute('aria-hidden', 'true');
  document.body.append(tip);
  const show = mark => {
    tip.textContent = mark.getAttribute('aria-label');
    tip.hidden = false;
    const box = mark.getBoundingClientRect();
    const left = box.left + box.width / 2 - tip.offsetWidth / 2;
    const most = root.clientWidth - tip.offsetWidth - 8;
    tip.style.left = Math.max(8, Math.min(left, most)) + scrollX + 'px';
    tip.style.top = box.bottom + 8 + scrollY + 'px';
  };
  const hide = () => { tip.hidden = true; };
  const stop = mark => {
    marks.forEach(each => each.setAttribute('tabindex', each === mark ? '0' : '-1'));
  };
  let tapped = null;
  for (const mark of marks) {
    mark.addEventListener('pointerenter', () => show(mark));
    mark.addEventListener('pointerleave', hide);
    mark.addEventListener('focus', () => { stop(mark); show(mark); });
    mark.addEventListener('blur', hide);
    // the first tap shows what the second one goes to
    mark.addEventListener('click', click => {
      if (click.pointerType === 'touch' && tapped !== mark) {
        tapped = mark;
        show(mark);
        click.preventDefault();
      }
    });
  }
  timeline?.addEventListener('keydown', key => {
    const shown = marks.filter(mark => !mark.classList.contains('off'));
    const at = shown.indexOf(document.activeElement);
    const on = root.dir === 'rtl' ? -1 : 1;
    const next = { ArrowRight: at + on, ArrowLeft: at - on, Home: 0, End: shown.length - 1 }[key.key];
    if (at >= 0 && shown[next]) {
      shown[next].focus();
      key.preventDefault();
    } else if (key.key === 'Escape') {
      hide();
    }
  });

  // what is searched is folded here as the program folds it: these letters are read as others
  const letters = new Map(('ßss æae ðd øo þth đd ıi łl œoe ٪% '
    + 'аa бb вv гg дd еe жzh зz иi йy кk лl мm нn оo пp рr сs тt уu фf хkh цts чch шsh щshch ъ ыy ь эe юyu яya '
    + 'ђdj єye іi їyi јj љlj њnj ћc џdz ґg '
    + 'ء ةه ـ ىي ٱا پب چج ژز ڤف کك گغ ھه ہه ۋو یي ۍي ېي ےي ەه').split(' ').map(entry => [entry[0], entry.slice(1)]));
  const digit = c => {
    let value = 0;
    while (/\p{Nd}/u.test(String.fromCodePoint(c.codePointAt(0) - value - 1))) {
      value++;
    }
    return String(value % 10);
  };
  const simple = c => letters.get(c) ?? (/\p{Nd}/u.test(c) ? digit(c) : /[\p{Mn}\p{Me}\p{Cf}]/u.test(c) ? '' : c);
  const letter = c => {
    if (!letters.has(c)) {
      letters.set(c, Array.from(c.normalize('NFKD'), simple).join(''));
    }
    return letters.get(c);
  };
  const words = text => text.replaceAll('٪', '%').normalize('NFKC').toLowerCase()
    .replace(/[^\0-\x7F]/gu, letter)
    .replace(/[^\p{L}\p{Nd}%$\n]+/gu, ' ')
    .replace(/(^| )(?:ال)+(?=[^ \n]{3})/gm, '$1');
  const fold = text => words(text.replace(/(?<=(?<!\p{L})\p{L})\.(?=\p{L}(?!\p{L}))/gu, ''));
  // words to be found side by side, the parts of one together or apart, and a single letter as a word
  const phrase = text => {
    const parts = text.split(/\s+/)
      .map(word => words(word).split(/ |(?<=\p{L})(?=\d)|(?<=\d)(?=\p{L})/u).filter(Boolean))
      .filter(word => word.length);
    const single = part => part.replace(/[%$]/g, '').length === 1;
    const [first, last] = [parts[0]?.[0] ?? '', parts.at(-1)?.at(-1) ?? ''];
    return new RegExp((single(first) ? '(?<![\\p{L}\\p{Nd}])' : '')
      + parts.map(word => word.join(' ?')).join(' ').replaceAll('$', '\\$')
      + (single(last) ? '(?![\\p{L}\\p{Nd}])' : ''), 'u');
  };
  const phrases = text => (text.match(/"[^"]*"\S*|\S+/gu) ?? []).map(phrase);
  const texts = new Map();
  const searched = article => {
    if (!texts.has(article)) {
      texts.set(article, fold(
        all('h3 > *, p:not(.when), dl[lang] dd:not(.country)', article).map(part => part.textContent).join('\n')));
    }
    return texts.get(article);
  };
  // folded while nothing else is to be done, once someone is about to search
  const foldAhead = from => globalThis.requestIdleCallback?.(idle => {
    let next = from;
    while (next < articles.length && idle.timeRemaining() > 1) {
      searched(articles[next++]);
    }
    if (next < articles.length) {
      foldAhead(next);
    }
  });

  const boxes = form ? all('[type=checkbox]', form) : [];
  const kinds = ['theme', 'type'];
  const count = () => {
    if (!form) {
      return;
    }
    const wanted = phrases(form.querySelector('[type=search]').value);
    const chosen = {};
    const counts = {};
    for (const kind of kinds) {
      chosen[kind] = new Set(boxes.filter(box => box.name === kind && box.checked).map(box => box.value));
      counts[kind] = new Map();
    }
    let shown = 0;
    for (const article of articles) {
      const value = kind => article.getAttribute('data-' + kind);
      const found = wanted.every(each => each.test(searched(article)));
      const missed = kinds.filter(kind => chosen[kind].size && !chosen[kind].has(value(kind)));
      const isHidden = !found || missed.length > 0;
      if (article.hidden !== isHidden) {
        article.hidden = isHidden;
      }
      shown += isHidden ? 0 : 1;
      // what a box would show: all that nothing but its own kind leaves out
      for (const kind of found ? kinds.filter(kind => missed.every(each => each === kind)) : []) {
        counts[kind].set(value(kind), (counts[kind].get(value(kind)) ?? 0) + 1);
      }
    }
    for (const mark of marks) {
      mark.classList.toggle('off', !mark.classList.contains('bin') && target(mark).hidden);
    }
    for (const box of boxes) {
      box.parentElement.querySelector('b').textContent = counts[box.name].get(box.value) ?? 0;
    }
    form.querySelector('output').textContent = shown + ' / ' + articles.length;
    const first = marks.find(mark => !mark.classList.contains('off'));
    if (first) {
      stop(first);
    }
  };
  // a link to what is filtered out brings it back
  const arrive = () => {
    const place = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (place && place.hidden) {
      form.reset();
      count();
      place.scrollIntoView();
    }
  };

  document.querySelector('.tongue').addEventListener('change', turn);
  addEventListener('hashchange', arrive);
  addEventListener('pageshow', turn);
  if (form) {
    form.hidden = false;
    form.addEventListener('input', count);
    form.addEventListener('focusin', () => foldAhead(0), { once: true });
    form.addEventListener('submit', submit => submit.preventDefault());
  }
  arrive();
})();
