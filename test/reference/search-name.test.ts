import { nameFromCapitals } from "../../src/reference/region-name";
import { searchName } from "../../src/reference/search-name";

test.each([
  ["Lubuk Tarok", "lubuk tarok"],
  ["  LUBUK   tarok ", "lubuk tarok"],
  ["Fak-Fak", "fak fak"],
  ["Ra'as", "raas"],
  ["Regapu’u", "regapuu"],
  ["Tiro/Truseb", "tiro truseb"],
  ["Sélayar", "selayar"],
  ["2 x 11 Enam Lingkuang", "2 x 11 enam lingkuang"],
  ["%_\\", ""],
  ["", ""],
])("%j is searched for as %j", (text, expected) => {
  expect(searchName(text)).toBe(expected);
});

test.each([
  ["KABUPATEN SIJUNJUNG", "Kabupaten Sijunjung"],
  ["DKI JAKARTA", "DKI Jakarta"],
  ["KABUPATEN PANGKAJENE DAN KEPULAUAN", "Kabupaten Pangkajene dan Kepulauan"],
  ["KABUPATEN TOJO UNA-UNA", "Kabupaten Tojo Una-Una"],
])("%j is written %j", (listed, expected) => {
  expect(nameFromCapitals(listed)).toBe(expected);
});
