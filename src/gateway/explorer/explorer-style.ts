/** The explorer's frame: a bar with the gallery, and the rest for the one who asks. */
export const EXPLORER_STYLE = `
:root { color-scheme: light dark; }
html, body { height: 100%; margin: 0; }
body { display: flex; flex-direction: column;
  font: 1rem/1.45 system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif; }
nav { display: flex; flex-wrap: wrap; gap: 0.25rem 1.5rem; padding: 0.5rem 1rem; align-items: baseline;
  border-bottom: 1px solid #8a99a5; }
nav summary { cursor: pointer; }
nav ul { position: absolute; z-index: 20; left: 0; right: 0; max-height: 75vh; overflow: auto; margin: 0.5rem 0 0;
  padding: 1rem; display: grid; grid-template-columns: repeat(auto-fill, minmax(18rem, 1fr)); gap: 1rem;
  list-style: none; background: Canvas; color: CanvasText; border-bottom: 1px solid #8a99a5; }
nav li p { margin: 0.25rem 0 0; font-size: 0.875rem; }
main { flex: 1; min-height: 0; position: relative; }
main > p { padding: 0 1rem; }
main[hidden] { display: none; }
iframe { width: 100%; height: 100%; border: 0; background: #fff; }
`;
