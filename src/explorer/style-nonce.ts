/**
 * Monaco writes its styles into elements that it makes. The page's policy lets in those that carry its
 * nonce, so each gets it; imported before Monaco.
 */
const nonce = document.querySelector<HTMLScriptElement>("script[type=module]")?.nonce ?? "";
const createElement = document.createElement.bind(document);
document.createElement = (name: string, options?: ElementCreationOptions): HTMLElement => {
  const element = createElement(name, options);
  if (element instanceof HTMLStyleElement) element.nonce = nonce;
  return element;
};
