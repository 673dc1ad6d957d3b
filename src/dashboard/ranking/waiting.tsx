import { Skeleton } from "../states/skeleton";

/** The page's shape while its figures are loaded. */
export function Waiting() {
  return (
    <div className="page waiting">
      <div className="hero">
        <Skeleton lines={6} />
        <Skeleton lines={6} />
      </div>
      <Skeleton lines={12} />
    </div>
  );
}
