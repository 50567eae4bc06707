package import PipelineDomain

extension Strings {
  /// The name of a public holiday.
  package func name(of holiday: Holiday) -> String {
    switch holiday {
    case .newYear: say(en: "New Year’s Day", fr: "jour de l’An")
    case .goodFriday: say(en: "Good Friday", fr: "Vendredi saint")
    case .easterMonday: say(en: "Easter Monday", fr: "lundi de Pâques")
    case .labourDay: say(en: "Labour Day (1 May)", fr: "fête du Travail (1er mai)")
    case .victoryDay: say(en: "Victory Day (8 May)", fr: "8 mai 1945")
    case .ascension: say(en: "Ascension Day", fr: "Ascension")
    case .whitMonday: say(en: "Whit Monday", fr: "lundi de Pentecôte")
    case .bastilleDay: say(en: "Bastille Day", fr: "14 juillet")
    case .assumption: say(en: "Assumption Day", fr: "Assomption")
    case .allSaints: say(en: "All Saints’ Day", fr: "Toussaint")
    case .armistice: say(en: "Armistice Day (11 November)", fr: "11 novembre")
    case .christmas: say(en: "Christmas Day", fr: "Noël")
    case .secondChristmasDay: say(en: "26 December", fr: "26 décembre")
    case .epiphany: say(en: "Epiphany", fr: "Épiphanie")
    case .corpusChristi: say(en: "Corpus Christi", fr: "Fête-Dieu")
    case .immaculateConception: say(en: "Immaculate Conception", fr: "Immaculée Conception")
    case .europeDay: say(en: "Europe Day", fr: "journée de l’Europe")
    case .belgianNationalDay: say(en: "Belgian National Day", fr: "fête nationale belge")
    case .swissNationalDay: say(en: "Swiss National Day", fr: "fête nationale suisse")
    case .luxembourgNationalDay:
      say(en: "Luxembourg National Day", fr: "fête nationale luxembourgeoise")
    case .austrianNationalDay: say(en: "Austrian National Day", fr: "fête nationale autrichienne")
    case .earlyMayBankHoliday:
      say(en: "Early May bank holiday", fr: "jour férié britannique de mai")
    case .springBankHoliday:
      say(en: "Spring bank holiday", fr: "jour férié britannique de printemps")
    case .summerBankHoliday: say(en: "Summer bank holiday", fr: "jour férié britannique d’été")
    case .saintBrigid: say(en: "Saint Brigid’s Day", fr: "Sainte-Brigitte")
    case .saintPatrick: say(en: "Saint Patrick’s Day", fr: "Saint-Patrick")
    case .juneHoliday: say(en: "June holiday (Ireland)", fr: "jour férié irlandais de juin")
    case .augustHoliday: say(en: "August holiday (Ireland)", fr: "jour férié irlandais d’août")
    case .octoberHoliday: say(en: "October holiday (Ireland)", fr: "jour férié irlandais d’octobre")
    case .martinLutherKingDay:
      say(en: "Martin Luther King Jr. Day", fr: "journée de Martin Luther King")
    case .washingtonsBirthday: say(en: "Presidents’ Day", fr: "Presidents’ Day (États-Unis)")
    case .memorialDay: "Memorial Day"
    case .juneteenth: "Juneteenth"
    case .independenceDay:
      say(en: "Independence Day (4 July)", fr: "fête de l’Indépendance américaine")
    case .laborDay: say(en: "Labor Day (September)", fr: "fête du Travail (septembre)")
    case .columbusDay: "Columbus Day"
    case .veteransDay: say(en: "Veterans Day", fr: "journée des anciens combattants")
    case .thanksgiving: "Thanksgiving"
    case .victoriaDay: say(en: "Victoria Day", fr: "fête de la Reine")
    case .canadaDay: say(en: "Canada Day", fr: "fête du Canada")
    case .truthAndReconciliation:
      say(en: "Truth and Reconciliation Day", fr: "journée de la vérité et de la réconciliation")
    case .canadianThanksgiving: say(en: "Thanksgiving (Canada)", fr: "Action de grâce (Canada)")
    case .remembranceDay: say(en: "Remembrance Day", fr: "jour du Souvenir")
    case .germanUnity: say(en: "German Unity Day", fr: "jour de l’Unité allemande")
    case .hispanicDay: say(en: "National Day of Spain", fr: "fête nationale espagnole")
    case .spanishConstitution:
      say(en: "Constitution Day (Spain)", fr: "jour de la Constitution espagnole")
    case .italianLiberation: say(en: "Liberation Day (Italy)", fr: "libération de l’Italie")
    case .italianRepublic: say(en: "Republic Day (Italy)", fr: "fête de la République italienne")
    case .saintFrancis: say(en: "Saint Francis’ Day", fr: "Saint-François")
    case .kingsDay: say(en: "King’s Day", fr: "fête du Roi (Pays-Bas)")
    case .dutchLiberation: say(en: "Liberation Day (Netherlands)", fr: "libération des Pays-Bas")
    case .portugueseFreedom: say(en: "Freedom Day (Portugal)", fr: "jour de la Liberté (Portugal)")
    case .portugalDay: say(en: "Portugal Day", fr: "fête nationale portugaise")
    case .portugueseRepublic:
      say(en: "Republic Day (Portugal)", fr: "fête de la République portugaise")
    case .portugueseIndependence:
      say(
        en: "Restoration of Independence (Portugal)",
        fr: "restauration de l’indépendance (Portugal)")
    case .christmasEveAfternoon:
      say(en: "Christmas Eve (afternoon)", fr: "après-midi du 24 décembre")
    case .newYearsEveAfternoon:
      say(en: "New Year’s Eve (afternoon)", fr: "après-midi du 31 décembre")
    }
  }
}
