import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { Provider } from "urql";
import { client } from "./api/client";
import { Shell } from "./shell/shell";

const place = document.getElementById("dashboard");
if (!place) throw new Error("The page has no place for the dashboard.");
createRoot(place).render(
  <StrictMode>
    <Provider value={client}>
      <Shell />
    </Provider>
  </StrictMode>,
);
