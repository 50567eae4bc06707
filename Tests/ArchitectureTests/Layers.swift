/// The layers that the folders of a target form: a file names types of lower layers and of its own folder.
struct Layers: Sendable {
  let target: String
  /// The layers from the bottom up; `.` is the target's own folder.
  let folders: [Set<String>]

  init(_ target: String, _ folders: Set<String>...) {
    self.target = target
    self.folders = folders
  }

  /// Every target whose folders are layers.
  static let all = [
    Layers(
      "BoardUI", ["Drawing", "State"], ["Model"],
      [
        "Commands", "Update", "Update/Mouse", "Update/Prompts", "View/Board", "View/Pages",
        "View/Popups",
      ],
      ["Update/Board", "Update/File", "Update/Pages", "View"],
      [
        "Screens/Agenda", "Screens/Bin", "Screens/Catalogue", "Screens/Detail",
        "Screens/Forecast", "Screens/Freshness", "Screens/Funnel", "Screens/Help", "Screens/Import",
        "Screens/KPI", "Screens/Menu", "Screens/Merge", "Screens/Organizations", "Screens/Palette",
        "Screens/Purge",
        "Screens/Review", "Screens/Settings", "Screens/Start", "Screens/Triage",
      ],
      ["Screens"], ["Loop"]),
    Layers("Configuration", ["TOML"], ["."]),
    Layers("CursesTerminal", ["Device"], ["Theme"], ["."]),
    Layers("DemoData", ["."]),
    Layers("Diagnostics", ["."]),
    Layers(
      "Localization", ["Formats", "Keys"], ["Strings"],
      [
        "Strings/Board", "Strings/Commands", "Strings/Deals", "Strings/Files", "Strings/Help",
        "Strings/KPIs", "Strings/Pages",
      ]),
    Layers(
      "PipelineDomain",
      ["Values"], ["Values/Calendar", "Values/Parsing", "Values/Statistics"],
      ["Deal/AfterSale", "Deal/Qualification"], ["Deal/Parts"], ["Deal/Stages"], ["Deal"],
      ["Rules"], ["Records"], ["Filter"], ["Board"], ["Board/Profiles", "Changes"],
      ["Facts"], ["Facts/Risk"], ["Facts/Matching", "Planning"],
      ["Figures/PipelineFacts"], ["Figures/KPI"], ["Figures/Catalogue"], ["Figures/Panel"],
      ["Figures/Forecast", "Figures/Funnel"], ["Figures/Advice"], ["Review/Hygiene"], ["Review"]),
    Layers("PipelineExchange", ["CSV", "Export"], ["Workbook"], ["Import", "Report"]),
    Layers(
      "PipelineStore", ["Files", "JSON"], ["Schema", "Zones"], ["Document"],
      ["Document/Records", "Document/Schemas", "Store"]),
    Layers("TerminalKit", ["Geometry", "Style", "Text"], ["Canvas", "Input", "Theme"], ["."]),
    Layers(
      "dealdeck", ["Environment"], ["Programs"], ["Answers", "Configuration", "Editor", "Help"],
      ["Hooks"], ["Files"],
      ["Actions", "Records", "Screen", "Setup"], ["."]),
  ]

  /// Returns the violations of the layers: a file that names a type of a folder that is not below its own,
  /// or is in a folder of no layer.
  func violations(in files: [SourceFile]) -> [IntegrityIssue] {
    let homes = homes(of: files)
    return files.filter { $0.target == target }.flatMap { file -> [IntegrityIssue] in
      guard let layer = layer(of: file.folder) else {
        return [IntegrityIssue(file, "lies in a folder of no layer")]
      }
      return file.typesNamed.sorted().compactMap { name in
        guard let home = homes[name], home != file.folder,
          self.layer(of: home) ?? folders.count >= layer
        else { return nil }
        return IntegrityIssue(file, "names \(name) of \(home), which is not below \(file.folder)")
      }
    }
  }

  private func layer(of folder: String) -> Int? {
    folders.firstIndex { $0.contains(folder) }
  }

  /// Returns the folder of each type of the target; names that two files of the package declare are skipped.
  private func homes(of files: [SourceFile]) -> [String: String] {
    var homes: [String: SourceFile?] = [:]
    for file in files {
      for name in file.typesDeclared {
        homes[name] = homes.keys.contains(name) ? .some(nil) : file
      }
    }
    return homes.compactMapValues { home in
      home.flatMap { $0.target == target ? $0.folder : nil }
    }
  }
}

extension SourceFile {
  /// The folder within the target; `.` for none.
  fileprivate var folder: String {
    let folders = path.split(separator: "/").dropFirst().dropLast()
    return folders.isEmpty ? "." : folders.joined(separator: "/")
  }

  fileprivate var typesNamed: Set<String> {
    Set(code.matches(of: #/\b[A-Z]\w*/#.wordBoundaryKind(.simple)).map { String($0.output) })
  }
}
