/** The most frequent function words of a dozen languages, to tell them apart; each list holds about thirty. */
const LISTS: Readonly<Record<string, string>> = {
  en: 'the of and to in that is was for it with as on by at from his had are but this have which an not be he they were been their has who said',
  de: 'der die das und in zu den dem von mit ist nicht auf für des sich ein eine im als auch es an werden aus er hat dass sie nach wird bei noch',
  fr: 'le la les de des et à en un une du dans que qui pour il est sur au par ne pas ce avec plus son sont mais elle ont cette été aux se',
  es: 'el la los las de y a en un una que por con para es se del al lo como más pero su sus ha este le ya o fue no son también',
  it: 'il lo la gli di e a in un una che per con è si del della dei al da non nel più anche sono ha come ma ci alla delle dal',
  pt: 'o a os as de e em um uma que por com para é se do da dos das no na não mais como mas ao foi são também pelo pela à',
  nl: 'de het een en van in is dat op te met voor zijn niet aan er om ook als maar door bij uit heeft die naar worden werd hij nog over',
  sv: 'och i att det som en på är av för med den till inte om ett har de från var sig så men vid kan hade efter också han eller',
  da: 'og i at det som en på er af for med den til ikke om et har de fra var sig så men ved kan havde efter også han eller blev',
  pl: 'w i na z do się nie to że o jest jak po od za przez ale dla są był przy tym co oraz ma jego tego może już być',
  tr: 've bir bu da de için ile olarak olan çok daha gibi kadar sonra ancak ise en ne o var değil olduğu her ki göre diye',
  ru: 'и в не на что с по он как это но за от к из у его о для до же так или при были был её их также после',
  uk: 'і в не на що з по він як це але за від до із у його про для та також при були був її їх після або ще є',
};

/** Stop words by primary subtag. */
export const STOP_WORDS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(LISTS).map(([language, words]) => [language, new Set(words.split(' '))]),
);
