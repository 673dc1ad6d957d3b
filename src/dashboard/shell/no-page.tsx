import { Empty } from "../states/empty";
import { Link } from "./link";
import { useSpeech } from "./speech";

/** An address that leads nowhere, and a way on. */
export default function NoPage() {
  const { words } = useSpeech();
  return (
    <Empty isPage title={words.noPageTitle} hint={words.noPageHint}>
      <Link to="/" className="button">
        {words.toRanking}
      </Link>
    </Empty>
  );
}
