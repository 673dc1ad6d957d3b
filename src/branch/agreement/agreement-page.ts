import { pageOf, type Place, pageSize, placeOfCursor } from "../../graphql/paging";
import type { BranchLoaders } from "../loaders";
import type { AgreementConnection, AgreementPageArgs } from "./agreement-connection.type";
import type { AgreementPageAsked, FiledAgreement } from "./agreement-page.loader";

/** When it was filed, in microseconds, and its id: neither ever changes. */
const PLACE = [/^[0-9]{1,16}$/, /^[!-~]{1,199}$/];

/** Reads a page of the agreements of a region or of an office. */
export async function agreementPage(
  loaders: BranchLoaders,
  scope: AgreementPageAsked["scope"],
  code: string,
  args: AgreementPageArgs,
): Promise<AgreementConnection> {
  const place = placeOfCursor("agreement", PLACE, args.after);
  const [filed = "", id = ""] = place ?? [];
  const asked: AgreementPageAsked = {
    scope,
    code,
    state: args.state ?? null,
    kind: args.kind ?? null,
    programme: args.programme ?? null,
    funding: args.funding ?? null,
    endsAfter: args.termEndsAfter ?? null,
    endsBefore: args.termEndsBefore ?? null,
    first: pageSize(args.first),
    after: place === null ? null : { filed, id },
  };
  const found = await loaders.agreementPage[scope].load(asked);
  return { ...pageOf("agreement", found, asked, placeOfAgreement), asked };
}

function placeOfAgreement({ filed, id }: FiledAgreement): Place {
  return [filed, id];
}
