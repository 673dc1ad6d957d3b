import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { BranchContext } from "../branch.context";
import {
  AgreementAddendumType,
  AgreementChainType,
  AgreementPartyType,
} from "./agreement-parts.type";
import { AgreementType } from "./agreement.type";

/** What belongs to an agreement. */
@Resolver(() => AgreementType)
export class AgreementPartsResolver {
  @FieldResolver(() => [AgreementPartyType], {
    description: "Who concluded it, in the order of `parties`, each with what it is.",
  })
  agreementParties(@Root() { parties, partyKinds }: AgreementType): AgreementPartyType[] {
    return parties.map((name, index) => ({ name, kind: partyKinds[index] ?? null }));
  }

  @FieldResolver(() => [AgreementAddendumType], {
    description: "What amended it since it was signed, earliest first; an empty list: nothing.",
  })
  addenda(
    @Root() { id }: AgreementType,
    @Ctx() { loaders }: BranchContext,
  ): Promise<AgreementAddendumType[]> {
    return loaders.addendaOfAgreement.load(id);
  }

  @FieldResolver(() => AgreementChainType, {
    description: "Where it stands among the agreements that renew each other.",
  })
  async chain(
    @Root() { id }: AgreementType,
    @Ctx() { loaders }: BranchContext,
  ): Promise<AgreementChainType> {
    const chain = await loaders.chainOfAgreement.load(id);
    if (chain === null) throw new Error(`${id} stands in no chain`);
    return chain;
  }
}
