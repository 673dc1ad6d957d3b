import { type DocumentNode, GraphQLError, Kind, visit } from "graphql";

/**
 * Fields that are asked only by POST: an address stands in the histories and logs of everything
 * that it passes.
 */
const POSTED = new Set(["findParticipant", "revealParticipant"]);

/** Refuses a query in an address when what it asks must not stand in one. */
export function refuseInAddress(document: DocumentNode): void {
  visit(document, {
    [Kind.FIELD]: ({ name }) => {
      if (!POSTED.has(name.value)) return;
      throw new GraphQLError(`${name.value} is asked only by POST.`, {
        extensions: {
          code: "POST_REQUIRED",
          remedy: "Send a POST whose body is JSON, with what names a person among the variables.",
        },
      });
    },
  });
}
