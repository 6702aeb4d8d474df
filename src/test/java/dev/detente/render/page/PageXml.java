package dev.detente.render.page;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A page or a picture as a tree: what is written is well-formed, but for what HTML leaves open. */
public final class PageXml {

  private final Document tree;

  private PageXml(Document tree) {
    this.tree = tree;
  }

  /** Reads a page, or fails: the elements that HTML never closes are closed first. */
  public static PageXml of(String page) {
    String closed =
        page.replaceFirst("<!DOCTYPE html>", "")
            .replaceAll("(?s)<(style|script)>.*?</\\1>", "<$1/>")
            .replaceAll("<(meta|input)([^>]*?)( checked)?>", "<$1$2/>");
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      return new PageXml(
          factory.newDocumentBuilder().parse(new InputSource(new StringReader(closed))));
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new AssertionError(e);
    }
  }

  /** Returns the texts of what an XPath expression finds. */
  public List<String> all(String path) {
    try {
      NodeList found =
          (NodeList)
              XPathFactory.newInstance().newXPath().evaluate(path, tree, XPathConstants.NODESET);
      List<String> texts = new ArrayList<>();
      for (int i = 0; i < found.getLength(); i++) {
        Node node = found.item(i);
        texts.add(node.getTextContent());
      }
      return texts;
    } catch (XPathExpressionException e) {
      throw new AssertionError(path, e);
    }
  }

  /** Returns the text of the one thing that an XPath expression finds. */
  public String one(String path) {
    List<String> all = all(path);
    if (all.size() != 1) {
      throw new AssertionError(path + ": " + all);
    }
    return all.get(0);
  }
}
