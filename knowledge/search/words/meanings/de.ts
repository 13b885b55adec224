/** German words of one meaning, a line each, as people use them at an office's counter; see en.ts. */
export const german = `
papiere unterlagen dokument dokumente urkunde bescheinigung nachweis zeugnis
verloren verlust weg gestohlen geklaut abhanden
tod gestorben verstorben sterbefall todesfall sterbeurkunde
geburt geboren baby kind neugeborenes sohn tochter
heirat heiraten hochzeit ehe eheschließung
scheidung trennung
verlängern verlängerung erneuern erneuerung abgelaufen abgelaufener
hilfe unterstützung zuschuss beihilfe geld leistung
alt senior senioren rentner rente
kosten kostet gebühr gebühren preis bezahlen
wasser leitung
strom elektrizität
auto fahrzeug wagen kfz
erlaubnis genehmigung lizenz
führerschein fahrerlaubnis
laden geschäft gewerbe firma unternehmen betrieb
haus wohnung heim
umzug umgezogen umziehen ummelden
steuer steuern abgabe
polizei wache
ausland auslands
müll abfall
straße weg gehweg
lampe laterne licht beleuchtung
krankenhaus arzt klinik gesundheit
impfung impfen impfstoff
schule einschulung unterricht
behindert behinderung schwerbehindert
mutter mama
vater papa
antrag antragstellung formular beantragen
ausweis personalausweis identität
fehler falsch berichtigen berichtigung korrigieren
beschwerde beschweren meldung
arbeit job stelle beruf
krank krankheit erkrankung infektion
ansteckung ansteckend übertragung übertragen
maske mundschutz
reise reisen urlaub
amt behörde stelle büro
`;
