/** What the page of a comparison says in Indonesian. */
export const COMPARE_ID = {
  title: "Bandingkan wilayah",
  answer: (best: string, percent: string, count: number) =>
    `${best} tertinggi di antara ${count} wilayah: ${percent}`,
  answerNone: "Belum ada angka untuk wilayah yang dipilih",
  lede: "Peringkat di halaman ini hanya di antara wilayah yang dipilih. Angka dengan definisi berbeda ditandai.",
  mixed:
    "Wilayah di bawah memakai definisi yang berbeda; pilih satu definisi untuk membandingkannya.",
  emptyTitle: "Pilih wilayah untuk dibandingkan",
  emptyHint:
    "Sampai 20 provinsi, kabupaten, atau kota dari mana saja. Tautan halaman ini menyimpan pilihan Anda.",
  add: "Tambah wilayah",
  find: "Ketik nama kabupaten, kota, atau provinsi",
  nobody: "Tidak ada wilayah yang cocok.",
  typeMore: "Ketik sedikitnya dua huruf.",
  full: "Sudah 20 wilayah; hapus satu untuk menambah.",
  chosen: "Wilayah yang dipilih",
  remove: (name: string) => `Hapus ${name}`,
  comparedTo: "Dibanding dengan",
  small: "Perkembangan masing-masing",
  smallNote: "Semua memakai skala yang sama; bulan tanpa angka diarsir.",
  bump: "Peringkat dari waktu ke waktu",
  bumpNote: "Di antara wilayah yang dipilih; garis terputus saat wilayah tidak mempunyai angka.",
  bumpLabel: (regions: number, dates: number) =>
    `Peringkat ${regions} wilayah pada ${dates} tanggal; isinya sama dengan tabel di bawah.`,
  bumpFew: "Pilih sedikitnya dua wilayah untuk melihat peringkatnya dari waktu ke waktu.",
  every: "Selang",
  months: (months: number) => (months === 12 ? "setahun" : `${months} bulan`),
  table: "Tabel",
  rank: "Peringkat",
  change: "Perubahan",
  gap: "Ke target",
  noRank: "tanpa peringkat",
  rankSaid: (name: string, date: string, rank: string) => `${name}, ${date}: peringkat ${rank}`,
  rankBetween: (best: number, worst: number) => `antara ${best} dan ${worst}`,
  csv: "Unduh CSV",
  copy: "Salin tautan",
  copied: "Tautan tersalin",
  source: "Sumber",
  unknownRegion: "Salah satu kode wilayah tidak dikenal. Hapus wilayah itu, lalu coba lagi.",
  startAnew: "Mulai lagi",
  tooMany: "Hanya 20 wilayah pertama yang dibandingkan.",
};

export type CompareWords = typeof COMPARE_ID;
