'use strict';
(() => {
  const root = document.documentElement;
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const arabic = document.getElementById('_ar');
  const articles = all('article');
  const form = document.querySelector('form');
  const timeline = document.querySelector('.timeline');
  const marks = timeline ? all('a', timeline) : [];

  const target = link => document.getElementById(decodeURIComponent(link.getAttribute('href').slice(1)));
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
    const own = titles.get(mark).find(title => title.lang === root.lang);
    if (mark.classList.contains('bin') && own) {
      return own.textContent;
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

  // what is searched is folded here as the program folds it, by the program's own table of letters
  const table = new Map((form?.dataset.fold ?? '').split(' ').filter(Boolean).map(entry => [entry[0], entry.slice(1)]));
  const letter = c => table.has(c) ? table.get(c) : /[%$]/.test(c) ? c : c.normalize('NFKD').replace(/[\p{Mn}\p{Me}\p{Cf}]/gu, '');
  const fold = text => Array
    .from(text.replace(/(?<=(?<!\p{L})\p{L})\.(?=\p{L}(?!\p{L}))/gu, '').replace(/\u066A/g, '%').normalize('NFKC').toLowerCase())
    .map(letter).join('')
    .split(/[^\p{L}\p{Nd}\p{M}%$]+/u).filter(Boolean)
    .map(word => word.replace(/^(?:\u0627\u0644)+(?=...)/u, ''))
    .join(' ');
  const texts = new Map();
  const searched = article => {
    if (!texts.has(article)) {
      texts.set(article, all('h3 > *, p:not(.when), dd', article).map(part => fold(part.textContent)).join('\n'));
    }
    return texts.get(article);
  };

  const boxes = form ? all('[type=checkbox]', form) : [];
  const chosen = key => boxes.filter(box => box.name === key && box.checked).map(box => box.value);
  const matches = (article, chosen) => Object.entries(chosen)
    .every(([key, values]) => !values.length || values.includes(article.dataset[key]));
  const count = () => {
    if (!form) {
      return;
    }
    const words = fold(form.querySelector('[type=search]').value).split(' ').filter(Boolean);
    const found = articles.filter(article => words.every(word => searched(article).includes(word)));
    const choice = { theme: chosen('theme'), type: chosen('type') };
    const shown = new Set(found.filter(article => matches(article, choice)));
    articles.forEach(article => { article.hidden = !shown.has(article); });
    for (const mark of marks) {
      mark.classList.toggle('off', !mark.classList.contains('bin') && target(mark).hidden);
    }
    for (const box of boxes) {
      const others = { ...choice, [box.name]: [box.value] };
      box.parentElement.querySelector('b').textContent = found.filter(article => matches(article, others)).length;
    }
    form.querySelector('output').textContent = shown.size + ' / ' + articles.length;
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
    form.addEventListener('submit', submit => submit.preventDefault());
  }
  turn();
  arrive();
})();
