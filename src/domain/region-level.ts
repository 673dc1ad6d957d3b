import { registerEnumType } from "type-graphql";

/** The four levels of administration, from the province down to the village. */
export enum RegionLevel {
  PROVINCE = "PROVINCE",
  REGENCY = "REGENCY",
  DISTRICT = "DISTRICT",
  VILLAGE = "VILLAGE",
}

registerEnumType(RegionLevel, {
  name: "RegionLevel",
  description: "The level of administration of a region (wilayah).",
  valuesConfig: {
    PROVINCE: { description: "Provinsi; its code has two digits, as in 13." },
    REGENCY: { description: "Kabupaten or kota; its code has four digits, as in 13.03." },
    DISTRICT: { description: "Kecamatan; its code has six digits, as in 13.03.07." },
    VILLAGE: {
      description: "Desa, kelurahan or nagari; its code has ten digits, as in 13.03.07.2001.",
    },
  },
});

/** The kinds of village. */
export enum VillageKind {
  DESA = "DESA",
  KELURAHAN = "KELURAHAN",
  DESA_ADAT = "DESA_ADAT",
}

registerEnumType(VillageKind, {
  name: "VillageKind",
  description: "The kind of a village; it follows from the first digit of its code's last part.",
  valuesConfig: {
    DESA: { description: "A rural village (desa; nagari in West Sumatra): digit 2." },
    KELURAHAN: { description: "An urban village (kelurahan): digit 1." },
    DESA_ADAT: { description: "A customary village (desa adat): digit 3." },
  },
});
