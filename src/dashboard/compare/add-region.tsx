import "../parts/pressable";
import { useState } from "react";
import {
  Button,
  ComboBox,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
} from "react-aria-components";
import {
  DashboardFindRegionsDocument,
  type DashboardFindRegionsQuery,
} from "../../../schema/dashboard.types";
import { useAsked } from "../parts/use-asked";
import { useSpeech } from "../shell/speech";
import { AT_MOST, type Chosen } from "./chosen";
import { useCompareWords } from "./words";

const ENOUGH_LETTERS = 2;

/** Finds a region by its name and adds it; wholly by keyboard, if one likes. */
export function AddRegion({ chosen }: { chosen: Chosen }) {
  const said = useCompareWords();
  const { words } = useSpeech();
  const [text, setText] = useState("");
  const search = text.trim();
  const { data, fetching } = useAsked(
    DashboardFindRegionsDocument,
    { search },
    search.length < ENOUGH_LETTERS,
  );
  if (chosen.codes.length >= AT_MOST) return <p className="quiet">{said.full}</p>;
  const items = search.length < ENOUGH_LETTERS ? [] : foundIn(data, chosen.codes);
  const empty = fetching
    ? words.loading
    : search.length < ENOUGH_LETTERS
      ? said.typeMore
      : said.nobody;
  return (
    <ComboBox
      className="find"
      items={items}
      inputValue={text}
      selectedKey={null}
      allowsEmptyCollection
      menuTrigger="input"
      onInputChange={setText}
      onSelectionChange={(key) => {
        if (key === null) return;
        setText("");
        chosen.add(String(key));
      }}
    >
      <Label>{said.add}</Label>
      <div className="find-field">
        <Input placeholder={said.find} />
        <Button aria-label={said.add} className="button round">
          ▾
        </Button>
      </div>
      <Popover className="popover">
        <ListBox className="found" renderEmptyState={() => <p className="quiet">{empty}</p>}>
          {({ code, name, within }: Found) => (
            <ListBoxItem id={code} textValue={name}>
              <b>{name}</b> <small>{[within, code].filter(Boolean).join(" · ")}</small>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

interface Found {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly within: string | undefined;
}

/** Regencies before provinces; what is chosen already is left out. */
function foundIn(data: DashboardFindRegionsQuery | undefined, codes: readonly string[]): Found[] {
  const regencies = (data?.regencies.nodes ?? []).map(({ code, name, parent }) => ({
    id: code,
    code,
    name,
    within: parent?.name,
  }));
  const provinces = (data?.provinces.nodes ?? []).map(({ code, name }) => ({
    id: code,
    code,
    name,
    within: undefined,
  }));
  return [...regencies, ...provinces].filter(({ code }) => !codes.includes(code));
}
