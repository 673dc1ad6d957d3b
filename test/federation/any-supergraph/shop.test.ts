import { serveSupergraphFile, type AnySupergraph } from "../support/any-supergraph";
import { catalogue, people, shipping, stock } from "./shop";

describe("a supergraph file of four plain subgraphs", () => {
  let shop: AnySupergraph;

  beforeAll(async () => {
    shop = await serveSupergraphFile({ catalogue, stock, shipping, people });
  });

  afterAll(() => shop.stop());

  test("an interface whose members other subgraphs know more of, with required fields", async () => {
    const { data, errors } = await shop.ask(`{
      products {
        __typename
        title
        ... on Book { inStock shipping }
        ... on Lamp { cost: shipping watts(unit: "VA") }
      }
    }`);
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      products: [
        { __typename: "Book", title: "Atlas", inStock: true, shipping: 20 },
        { __typename: "Lamp", title: "Lamp", cost: 5, watts: "60 VA" },
        { __typename: "Book", title: "Index", inStock: false, shipping: null },
      ],
    });
  });

  test("an interface without asking which member it is", async () => {
    const { data } = await shop.ask('{ product(id: "p2") { title owner { name } } }');
    expect(data).toEqual({ product: { title: "Lamp", owner: { name: "Budi" } } });
  });

  test("a provided field is not asked of its owner", async () => {
    shop.stubs.requests.clear();
    await shop.ask(
      "{ products { ... on Book { owner { name } } ... on Lamp { owner { name } } } }",
    );
    expect(shop.stubs.asked("people")).toHaveLength(0);
    expect(shop.stubs.asked("catalogue")).toHaveLength(1);
  });

  test("a union whose members come from several subgraphs", async () => {
    const { data, errors } = await shop.ask(`{
      found {
        __typename
        ... on Book { pages label(size: 3) }
        ... on Lamp { title }
        ... on User { name friends { name bought { at book { title inStock } } } }
      }
    }`);
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      found: [
        { __typename: "Book", pages: 300, label: "p1/3" },
        {
          __typename: "User",
          name: "Budi",
          friends: [
            {
              name: "Ani",
              bought: [
                { at: "2024", book: { title: "Atlas", inStock: true } },
                { at: "2025", book: { title: "Index", inStock: false } },
              ],
            },
          ],
        },
        { __typename: "Lamp", title: "Lamp" },
      ],
    });
  });

  test("the same field asked with different arguments under members of an interface", async () => {
    const { data, errors } = await shop.ask(`{
      products { ... on Book { label(size: 1) } ... on Lamp { label: watts } }
    }`);
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      products: [{ label: "p1/1" }, { label: "60 W" }, { label: "p3/1" }],
    });
  });

  test("a root field that two subgraphs share is put together from both", async () => {
    const { data } = await shop.ask("{ shared { id a b } }");
    expect(data).toEqual({ shared: { id: "s", a: "from catalogue", b: "from stock" } });
  });

  test("an enum value that is not for clients becomes null", async () => {
    const { data } = await shop.ask('{ a: user(id: "u1") { mood } b: user(id: "u2") { mood } }');
    expect(data).toEqual({ a: { mood: "HAPPY" }, b: { mood: null } });
  });

  test("mutations run in order and their answers reach into other subgraphs", async () => {
    const { data, errors } = await shop.ask(`mutation {
      a: rename(id: "u1", name: "A") { name bought { book { title } } }
      b: rename(id: "u2", name: "B") { name }
      forget
      c: rename(id: "u1", name: "C") { name }
    }`);
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      a: { name: "A", bought: [{ book: { title: "Atlas" } }, { book: { title: "Index" } }] },
      b: { name: "B" },
      forget: 2,
      c: { name: "C" },
    });
    expect((await shop.ask("{ journal }")).data).toEqual({ journal: ["u1=C"] });
  });

  test("conditions on fragments of members, also nested, are honoured", async () => {
    const question = `query ($books: Boolean!, $more: Boolean = true) {
      products {
        id
        ... on Book @include(if: $books) { title ... on Book @skip(if: $more) { inStock } }
        ... on Lamp { inStock @include(if: $more) }
      }
    }`;
    expect((await shop.ask(question, { books: true })).data).toEqual({
      products: [
        { id: "p1", title: "Atlas" },
        { id: "p2", inStock: true },
        { id: "p3", title: "Index" },
      ],
    });
    expect((await shop.ask(question, { books: true, more: false })).data).toEqual({
      products: [
        { id: "p1", title: "Atlas", inStock: true },
        { id: "p2" },
        { id: "p3", title: "Index", inStock: false },
      ],
    });
    expect((await shop.ask(question, { books: false })).data).toEqual({
      products: [{ id: "p1" }, { id: "p2", inStock: true }, { id: "p3" }],
    });
  });

  test("a subgraph that is down is named, and takes only its own fields with it", async () => {
    const answering = shop.stubs;
    answering.stub("people", () => "breaks");
    const { data, errors } = await shop.ask('{ products { title } user(id: "u1") { name } }');
    expect(data).toMatchObject({ products: [{ title: "Atlas" }, {}, {}], user: null });
    expect(
      errors?.map(({ path, extensions }) => [path, extensions.code, extensions.subgraph]),
    ).toEqual([[["user"], "SUBGRAPH_UNAVAILABLE", "people"]]);
  });
});
