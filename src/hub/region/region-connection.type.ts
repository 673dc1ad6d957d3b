import { Field, Int, ObjectType } from "type-graphql";
import { PageInfo } from "../../graphql/page-info.type";
import { RegionType } from "./region.type";

@ObjectType("RegionEdge", { description: "A region in a list of them.", simpleResolvers: true })
export class RegionEdge {
  @Field(() => RegionType, { description: "The region." })
  node!: RegionType;

  @Field(() => String, {
    description: "Its place in the list; it stays valid while regions come and go.",
  })
  cursor!: string;
}

@ObjectType("RegionConnection", {
  description: "A page of the regions that were asked for.",
  simpleResolvers: true,
})
export class RegionConnection {
  @Field(() => [RegionType], { description: "The regions of this page; empty when none match." })
  nodes!: RegionType[];

  @Field(() => [RegionEdge], { description: "The same regions, each with its cursor." })
  edges!: RegionEdge[];

  @Field(() => PageInfo, { description: "Where this page stands in the whole list." })
  pageInfo!: PageInfo;

  @Field(() => Int, { description: "How many regions match in all, on every page." })
  totalCount!: number;
}
