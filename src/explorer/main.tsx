import "./style-nonce";

/** Later, so that the styles which Monaco makes while it loads carry the nonce already. */
void import("./show-explorer").then(({ showExplorer }) => showExplorer());
