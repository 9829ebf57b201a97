/** English abbreviations whose full stop does not end a sentence, lower case, without the stop. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'mr mrs ms mme dr prof sen sens rep reps gov govs gen brig col lt sgt cpl pvt atty amb cllr capt cmdr maj adm st jr sr hon rev fr pres supt insp det sec ' +
    'jan feb aug sept sep oct nov dec mon tue wed thu fri sat sun no nos vs v inc ltd co corp bros dept est approx ' +
    'fig pp vol ed eds al cf eg ie etc messrs mt ft ave blvd rd a.m p.m'
  ).split(' '),
);
