extension Strings {
  /// An example of a filter with most of its forms.
  package var filterExample: String {
    "owner:me stage:proposal amount>10k stale next:overdue close<2026-12-31 source:linkedin tag:saas score>=70 -won \"text\""
  }

  /// The conditions of a filter.
  package var filterConditions: [ManualRow] {
    [
      ManualRow("`a b`, `a and b`", say(en: "both", fr: "les deux")),
      ManualRow(
        "`a or b`",
        say(
          en: "at least one; binds looser than a space: `a or b c` is `a or (b c)`",
          fr: "au moins une\u{A0}; lie moins qu’une espace\u{A0}: `a or b c` vaut `a or (b c)`")),
      ManualRow("`-a`, `not a`", say(en: "negation", fr: "négation")),
      ManualRow("`( … )`", say(en: "group", fr: "groupe")),
      ManualRow(
        "`word`, `\"some words\"`",
        say(
          en:
            "in the title, the notes, a tag, the organization, a contact or a custom field of the three",
          fr:
            "dans le titre, les notes, une étiquette, l’organisation, un contact ou un champ personnalisé des trois"
        )),
      ManualRow(
        "`field:value`",
        say(
          en: "text: contains; number: equals; day: within",
          fr: "texte\u{A0}: contient\u{A0}; nombre\u{A0}: égal\u{A0}; jour\u{A0}: dans la période")),
      ManualRow(
        "`field=value`",
        say(en: "text: equals; otherwise as `:`", fr: "texte\u{A0}: égal\u{A0}; sinon comme `:`")),
      ManualRow(
        "`field<value` `<=` `>` `>=`",
        say(
          en: "numbers and days; before or after the whole of a period",
          fr: "nombres et jours\u{A0}; avant ou après la période entière")),
      ManualRow(
        "`@name`, `@\"two words\"`",
        say(
          en: "a saved filter: `views` in the board file, or `[views]` in your configuration",
          fr:
            "un filtre enregistré\u{A0}: `views` dans le fichier du tableau, ou `[views]` dans votre configuration"
        )),
    ]
  }

  /// The ways to write the values of a filter.
  package var filterValues: [String] {
    [
      say(
        en:
          "Fields and words may be typed in English or French, mixed at will: `responsable:moi étape:proposition montant>10k dormante`.",
        fr:
          "Champs et mots s’écrivent en français ou en anglais, mêlés à volonté\u{A0}: `responsable:moi étape:proposition montant>10k dormante`."
      ),
      say(
        en: "`stage=` matches one stage, by key, by name, or by its number from 1, as commands do.",
        fr:
          "`étape=` désigne une seule étape, par sa clé, son nom ou son numéro à partir de 1, comme les commandes."
      ),
      say(
        en:
          "Case and, in Latin letters, accents are ignored. Quote values with spaces, quotes or parentheses; inside quotes, `\\\"` and `\\\\` are `\"` and `\\`. A quoted word is always text: `\"won\"`, `owner:\"me\"`.",
        fr:
          "La casse et, en lettres latines, les accents ne comptent pas. Mettez entre guillemets droits les valeurs qui ont des espaces, des guillemets ou des parenthèses\u{A0}; entre guillemets, `\\\"` et `\\\\` valent `\"` et `\\`. Un mot entre guillemets est toujours du texte\u{A0}: `\"gagnée\"`, `responsable:\"moi\"`."
      ),
      say(
        en:
          "Amounts, as in all forms: `1250`, `1250.50`, `1250,50`, `\"1 250,50\"`, `10k`, `1.5M`; three digits after a single separator are thousands: `1,250` is 1250. Without a currency, the board's applies, and other amounts are converted at today's exchange rates, those of closed deals at the rates of their close date; without a rate they don't match. `10kUSD`, `500€` match amounts in that currency only.",
        fr:
          "Montants, comme partout\u{A0}: `1250`, `1250.50`, `1250,50`, `\"1 250,50\"`, `10k`, `1.5M`\u{A0}; trois chiffres après un seul séparateur sont des milliers\u{A0}: `1,250` vaut 1250. Sans devise, c’est celle du tableau\u{A0}; les autres montants sont convertis au taux du jour, ceux des affaires clôturées au taux de leur clôture\u{A0}; sans taux, ils ne correspondent pas. `10kUSD`, `500€` ne désignent que les montants dans cette devise."
      ),
      say(
        en:
          "Days, as in all forms, in English or French: `2026-12-31`, `31/12/2026`, `1-dec`, `\"15 décembre\"`, `24/11`; `today`, `demain`, `fri`, `vendredi`, `next-monday`; `+3d`, `-2w`, `+1m`, `+1y` from today; `eow`, `eom`, `eoq`, `eoy`, the last day of this week, month, quarter, year. Without a year or week, the next such day for `close` and `next`, the nearest for `created` and `closed`.",
        fr:
          "Jours, comme partout, en français ou en anglais\u{A0}: `2026-12-31`, `31/12/2026`, `1-dec`, `\"15 décembre\"`, `24/11`\u{A0}; `today`, `demain`, `fri`, `vendredi`, `next-monday`\u{A0}; `+3d`, `-2w`, `+1m`, `+1y` à partir d’aujourd’hui\u{A0}; `eow`, `eom`, `eoq`, `eoy`, le dernier jour de la semaine, du mois, du trimestre, de l’année. Sans année ni semaine, le prochain de ces jours pour `clôture` et `relance`, le plus proche pour `créée` et `clôturée`."
      ),
      say(
        en:
          "Periods: `2026`, `2026-Q4`, `2026-11`, `2026-W47`; `week`, `month`, `quarter`, `year` for the current one, `last-month`, `\"trimestre prochain\"`, `q1` to `q4` of this year, `december`, `\"déc. 2026\"`; `2026-10-01..2026-12-31`, `today..+7d`, both days included.",
        fr:
          "Périodes\u{A0}: `2026`, `2026-Q4`, `2026-11`, `2026-W47`\u{A0}; `week`, `month`, `quarter`, `year` pour celle en cours, `last-month`, `\"trimestre prochain\"`, `q1` à `q4` de cette année, `december`, `\"déc. 2026\"`\u{A0}; `2026-10-01..2026-12-31`, `today..+7d`, les deux jours compris."
      ),
      say(
        en: "Unknown values are neither less nor more than anything; `none` matches them.",
        fr:
          "Une valeur inconnue n’est ni plus petite ni plus grande qu’une autre\u{A0}; `aucun` la trouve."
      ),
    ]
  }

  /// The custom fields of a filter.
  package var filterCustomFields: String {
    say(
      en:
        "A custom field of the board is a field of its own by its id (`dealdeck field` lists them): `region:north`, `seats>=50`, `renewal<2026-12-31`, `nda:yes`, `region:none`.",
      fr:
        "Un champ personnalisé du tableau est un champ par son identifiant (`dealdeck field` les liste)\u{A0}: `region:nord`, `seats>=50`, `renewal<2026-12-31`, `nda:yes`, `region:none`."
    )
  }

  /// The grammar of filters.
  package var filterGrammar: [String] {
    [
      "filter      = [ any ]",
      "any         = all { \"or\" all }",
      "all         = one { [ \"and\" ] one }                  (* or, and, not: ou, et, sauf *)",
      "one         = ( \"-\" | \"not\" ) one | \"(\" any \")\" | \"@\" name | text | word | field comparison value",
      "comparison  = \":\" | \"=\" | \"<\" | \"<=\" | \">\" | \">=\"",
    ]
  }
}
