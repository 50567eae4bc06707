extension Strings {
  /// The settings of the configuration, in the order of their table.
  package var configurationSettings: [ManualRow] {
    [
      ManualRow(
        "language",
        say(
          en:
            "language of screens and messages; default: the board's, then the locale. `--help` and usage errors ignore the board's. `--language` overrides. JSON is the same in every language.",
          fr:
            "langue des écrans et des messages\u{A0}; par défaut\u{A0}: celle du tableau, puis du système. `--help` et les erreurs d’usage ignorent celle du tableau. `--language` l’emporte. Le JSON est le même dans toutes les langues."
        )),
      ManualRow(
        "theme",
        say(
          en:
            "colours; `auto`, `high-contrast` and `colour-blind` match the terminal background. `--theme` overrides; without either, `$NO_COLOR` selects `monochrome`.",
          fr:
            "couleurs\u{A0}; `auto`, `high-contrast` et `colour-blind` s’accordent au fond du terminal. `--theme` l’emporte\u{A0}; sans l’un ni l’autre, `$NO_COLOR` choisit `monochrome`."
        )),
      ManualRow(
        "density",
        say(
          en: "cards by stage, or a table of one stage, at start",
          fr: "cartes par étape, ou table d’une étape, au démarrage")),
      ManualRow(
        "preset",
        say(
          en: "KPI preset of the panel at start, in place of the board's",
          fr: "jeu d’indicateurs du panneau au démarrage, à la place de celui du tableau")),
      ManualRow(
        "filter", say(en: "filter of the board at start", fr: "filtre du tableau au démarrage")),
      ManualRow(
        "date-order",
        say(
          en: "order of day and month in typed dates such as `01/12`",
          fr: "ordre du jour et du mois dans les dates saisies comme `01/12`")),
      ManualRow(
        "ambiguous-width",
        say(
          en: "width of lines and symbols in your font; `2` draws them in ASCII",
          fr: "largeur des traits et des signes de votre police\u{A0}; `2` les dessine en ASCII")),
      ManualRow(
        "queries",
        say(
          en: "terminal queries; `off` for terminals that print them",
          fr: "questions au terminal\u{A0}; `off` pour les terminaux qui les affichent")),
      ManualRow(
        "opener",
        say(
          en: "program that opens e-mail, phone and web links, with the link as its one argument",
          fr:
            "programme qui ouvre les liens (e-mail, téléphone, web), avec le lien pour seul argument"
        )),
      ManualRow(
        "mouse",
        say(
          en: "mouse at start; `M` changes it for the session",
          fr: "souris au démarrage\u{A0}; `M` la change pour la session")),
      ManualRow(
        "linear",
        say(
          en: "commands line by line instead of the screen, as with `--linear`",
          fr: "commandes ligne par ligne au lieu de l’écran, comme avec `--linear`")),
      ManualRow(
        "user",
        say(
          en:
            "your name: author of your changes, owner of the deals you add, `me` in filters; asked once, on the first page or by `init`. `$DEALDECK_USER` overrides.",
          fr:
            "votre nom\u{A0}: auteur de vos changements, responsable des affaires que vous ajoutez, `moi` dans les filtres\u{A0}; demandé une fois, sur la première page ou par `init`. `$DEALDECK_USER` l’emporte."
        )),
    ]
  }

  /// The roles of colours, each with its use.
  package var colorRoles: [ManualRow] {
    [
      ManualRow("text", say(en: "body text", fr: "texte")),
      ManualRow(
        "secondary",
        say(
          en: "units, captions, rules, past items", fr: "unités, légendes, filets, éléments passés")
      ),
      ManualRow("heading", say(en: "headings", fr: "titres")),
      ManualRow(
        "focus",
        say(
          en: "the cursor, and the keys that act there",
          fr: "le curseur, et les touches qui y agissent")),
      ManualRow("good", say(en: "on target, won", fr: "objectif atteint, gagnée")),
      ManualRow(
        "attention", say(en: "cooling, due today", fr: "à surveiller, à faire aujourd’hui")),
      ManualRow(
        "bad", say(en: "stale, overdue, off target", fr: "dormante, en retard, hors objectif")),
      ManualRow(
        "stale",
        say(
          en: "the edge of a stale card; `bad` where it has no colour of its own",
          fr: "le bord d’une carte dormante\u{A0}; `bad` quand il n’a pas sa couleur")),
    ]
  }

  /// The place and the form of the configuration.
  package var configurationPlace: String {
    say(
      en:
        "Your own settings, read at start from `$XDG_CONFIG_HOME/dealdeck/config.toml`, by default `~/.config/dealdeck/config.toml`. The file is optional. `dealdeck config` shows the settings in effect, their origin and the errors in the file.",
      fr:
        "Vos propres réglages, lus au démarrage dans `$XDG_CONFIG_HOME/dealdeck/config.toml`, par défaut `~/.config/dealdeck/config.toml`. Le fichier est facultatif. `dealdeck config` affiche les réglages en vigueur, leur origine et les erreurs du fichier."
    )
  }

  /// An example of the configuration.
  package var configurationExample: [String] {
    [
      "user = \"Ana Costa\"", "language = \"fr\"", "filter = \"owner:me\"", "", "[keys]",
      "next-step = [\"n\", \"F11\"]", "", "[views]", "morning = \"owner:me next:overdue\"",
      "large = [\"owner:me\", \"amount\"]", "", "[colors]", "bad = \"#ff8700\"",
    ]
  }

  /// The saved filters of the configuration.
  package var configurationViews: String {
    say(
      en:
        "Under `[views]`, your own filters by name: a filter, or a list of a filter and a sort order (`urgency`, `amount`, `idle`, `expectedClose`, `score`, `title`). Use them as `@name` in any filter.",
      fr:
        "Sous `[views]`, vos propres filtres par leur nom\u{A0}: un filtre, ou une liste d’un filtre et d’un tri (`urgency`, `amount`, `idle`, `expectedClose`, `score`, `title`). `@nom` les emploie dans tout filtre."
    )
  }

  /// The programs of the configuration.
  package var configurationPrograms: String {
    say(
      en:
        "Under `[on-change.NAME]`, a program that is told of each change; under `[commands.NAME]`, one that a key starts for the deal under the cursor.",
      fr:
        "Sous `[on-change.NOM]`, un programme averti de chaque changement\u{A0}; sous `[commands.NOM]`, un programme qu’une touche lance pour l’affaire sous le curseur."
    )
  }

  /// The colours of the configuration.
  package var configurationColors: String {
    say(
      en:
        "Under `[colors]`, the colour of a role: an index of the xterm palette (`75`), a name (`red`, `bright-blue`) or `#rrggbb`; terminals with 256 colours show the nearest.",
      fr:
        "Sous `[colors]`, la couleur d’un rôle\u{A0}: un indice de la palette xterm (`75`), un nom (`red`, `bright-blue`) ou `#rrvvbb`\u{A0}; les terminaux à 256 couleurs montrent la plus proche."
    )
  }

  /// The keys of the configuration.
  package var configurationKeys: String {
    say(
      en:
        "Under `[keys]`, a command and the list of its keys; hints show the first one. The list replaces the default keys; an empty list removes them. A key is a character (`n`, `N`, `é`), `^R`, `F5`, or a name: `space` `enter` `esc` `tab` `backspace` `del` `ins` `home` `end` `pgup` `pgdn` `up` `down` `left` `right`, with `shift-`, `ctrl-` or `alt-` before it.",
      fr:
        "Sous `[keys]`, une commande et la liste de ses touches\u{A0}; les rappels montrent la première. La liste remplace les touches par défaut\u{A0}; une liste vide les retire. Une touche est un caractère (`n`, `N`, `é`), `^R`, `F5`, ou un nom\u{A0}: `space` `enter` `esc` `tab` `backspace` `del` `ins` `home` `end` `pgup` `pgdn` `up` `down` `left` `right`, précédé de `shift-`, `ctrl-` ou `alt-`."
    )
  }

  /// The form of a board file.
  package var fileForm: String {
    say(
      en:
        "A board is one JSON file (I-JSON, RFC 7493; UTF-8). Members that are not listed are kept unchanged. Amounts are in minor units, times in UTC.",
      fr:
        "Un tableau est un seul fichier JSON (I-JSON, RFC 7493\u{A0}; UTF-8). Les membres absents de ces listes sont conservés tels quels. Les montants sont en centimes, les heures en UTC."
    )
  }
}
