/** Before a full stop that ends no sentence and no name: "St. Anna", "Gebr. Lohse", "Sr. Manager". */
export const ABBREVIATION =
  '(?:St|Sta|Sto|Ste|Dr|Mr|Ms|Mrs|Sr|Jr|Prof|Ing|Dipl|Gebr|Bros|Univ|No|Nr|Sv|Asst|Assoc|Exec|Mgr|[Ss]tv|[Tt]echn|[Kk]aufm|[Ww]iss|[Pp]äd|[Ss]oz|apl)';
