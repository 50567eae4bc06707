import Localization

/// The screens over the board. A new one is a folder beside this file and a row here.
enum Screens {
  static let all: [any Screen.Type] = [
    DetailPage.self, FreshnessReasons.self, Triage.self, Review.self, FunnelPage.self,
    LossesPage.self,
    ForecastPage.self, WhatIfBox.self, AgendaPage.self, Catalogue.self, KPIPage.self, Menu.self,
    OrganizationsPage.self, ImportFilesPage.self, ImportPage.self, ImportChoiceBox.self,
    BinPage.self, PurgePage.self, MergePage.self, SettingsPage.self,
    StartPage.self,
    Palette.self, Help.self,
  ]
}

extension CommandTable {
  /// The rows, in the order of the help: those of the board, of each screen, and of text input.
  package static let rows = joined(board + Screens.all.flatMap { $0.rows } + answering).map { row in
    row.adding(Screens.all.filter { $0.commands.contains(row.command) }.map { $0.place })
  }
}

extension KeyMap {
  /// The keys of the command table.
  package static let standard = KeyMap(CommandTable.rows)
}
