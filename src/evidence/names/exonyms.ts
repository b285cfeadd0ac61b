// Cities and lands that go by other names in other languages, folded, one line each.
const LINES = `
munich munchen|cologne koln|vienna wien|prague praha prag|warsaw warszawa|lisbon lisboa|rome roma|milan milano|turin torino|naples napoli|florence firenze|venice venezia venedig|genoa genova|padua padova|syracuse siracusa|mantua mantova|leghorn livorno
geneva geneve genf|zurich zuerich|basel basle bale|berne bern|lucerne luzern|brussels bruxelles brussel|antwerp antwerpen anvers|ghent gent gand|bruges brugge|ypres ieper|leuven louvain|liege luik luttich|mechelen malines|hague haag|flushing vlissingen
copenhagen kobenhavn|gothenburg goteborg|helsinki helsingfors|turku abo|moscow moskva|belgrade beograd|bucharest bucuresti|athens athina|thessaloniki salonica salonika|piraeus pireas|seville sevilla|saragossa zaragoza|corunna coruna|porto oporto|biscay vizcaya bizkaia
cracow krakow krakau|gdansk danzig|wroclaw breslau|szczecin stettin|poznan posen|bratislava pressburg|brno brunn|ljubljana laibach|zagreb agram|vilnius wilno|tallinn reval|nuremberg nurnberg|hanover hannover|brunswick braunschweig|dunkirk dunkerque|lyon lyons|marseille marseilles|rheims reims|strasbourg strassburg
bavaria bayern|saxony sachsen|hesse hessen|thuringia thuringen|westphalia westfalen|carinthia karnten|styria steiermark|tyrol tirol|lombardy lombardia|piedmont piemonte|tuscany toscana|sicily sicilia|sardinia sardegna|apulia puglia|andalusia andalucia|catalonia catalunya cataluna|castile castilla|navarre navarra|brittany bretagne|normandy normandie|burgundy bourgogne|picardy picardie|corsica corse|flanders vlaanderen|wallonia wallonie|zealand sjaelland|jutland jylland|silesia slask slaskie|bohemia cechy|crete kriti|corfu kerkyra
bombay mumbai|calcutta kolkata|madras chennai|bangalore bengaluru|peking beijing|canton guangzhou|rangoon yangon|smyrna izmir|aleppo halab|damascus dimashq|baghdad bagdad|mecca makkah|medina madinah|jeddah jiddah|riyadh riad|cairo kairo|algiers alger|tangier tanger|marrakesh marrakech|tripoli tarabulus|havana habana|mexico mejico
danube donau duna|rhine rhein rhin|moselle mosel|meuse maas|tagus tejo tajo|tiber tevere|vistula wisla|vltava moldau|elbe labe|oder odra|vesuvius vesuvio
`

const names = new Map<string, readonly string[]>()
for (const line of LINES.trim().split(/[\n|]/)) {
  const forms = line.split(' ')
  for (const form of forms) names.set(form, forms)
}

/** Names of the same place in other languages, folded, the given one among them. */
export function exonymsOf(word: string): readonly string[] | undefined {
  return names.get(word)
}
