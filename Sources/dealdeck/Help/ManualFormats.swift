import BoardUI
import Configuration
import Localization
import PipelineDomain
import PipelineStore
import TerminalKit

/// The page on filters, of the filter's own tables.
struct FilterManual {
  let words: Strings

  var parts: [ManualPage.Part] {
    var parts: [ManualPage.Part] = [
      .heading(words.manualHeading(.example)), .lines([words.filterExample]),
      .heading(words.manualHeading(.conditions)),
    ]
    parts += words.filterConditions.map { .row($0) }
    parts.append(.heading(words.manualHeading(.values)))
    parts += words.filterValues.map { .paragraph($0) }
    parts.append(.heading(words.manualHeading(.fields)))
    parts += Filter.Key.allCases.map(row)
    parts += [
      .paragraph(words.filterCustomFields), .heading(words.manualHeading(.words)),
    ]
    parts += Filter.Mark.allCases.map { mark in
      .row(spellings(mark.rawValue, mark.spelling(in: .french)), words.help(mark))
    }
    parts += [.heading(words.manualHeading(.grammar)), .lines(words.filterGrammar)]
    return parts
  }

  private func row(_ key: Filter.Key) -> ManualPage.Part {
    let values = key.words.isEmpty ? "" : " " + words.frame(.values(key.words, standard: nil))
    return .row(
      spellings(key.rawValue, key.spelling(in: .french)), words.help(key) + values)
  }

  private func spellings(_ english: String, _ french: String) -> String {
    english == french ? english : "\(english), \(french)"
  }
}

/// The page on the file of a board, of the declared schema.
struct FileManual {
  let words: Strings

  var parts: [ManualPage.Part] {
    var parts: [ManualPage.Part] = [
      .heading(words.manualHeading(.description)), .paragraph(words.fileForm),
      .heading(words.manualHeading(.members)),
    ]
    for object in BoardFormat().objects {
      if let name = object.name {
        parts += [.subheading(name), .paragraph(words.fileFormat(object.summary))]
      }
      parts += object.members.map(row)
    }
    return parts
  }

  private func row(_ member: BoardFormat.Member) -> ManualPage.Part {
    let value = member.value.map { part in
      switch part {
      case .phrase(let text): words.fileFormat(text)
      case .code(let text), .object(let text): text
      }
    }.joined()
    let mark = member.isRequired ? words.semicolon + words.required : ""
    let meaning = member.meaning.isEmpty ? "" : words.fileFormat(member.meaning) + " "
    return .row(member.name, "\(meaning)(\(value)\(mark))")
  }
}

/// The page on the user's configuration, of the tables of settings, colours and keys.
struct ConfigurationManual {
  let words: Strings

  var parts: [ManualPage.Part] {
    var parts: [ManualPage.Part] = [
      .heading(words.manualHeading(.description)), .paragraph(words.configurationPlace),
      .heading(words.manualHeading(.example)), .lines(words.configurationExample),
      .heading(words.manualHeading(.settings)),
    ]
    parts += words.configurationSettings.map(setting)
    parts += [
      .heading(words.manualHeading(.views)), .paragraph(words.configurationViews),
      .heading(words.manualHeading(.programs)), .paragraph(words.configurationPrograms),
      .heading(words.manualHeading(.colors)), .paragraph(words.configurationColors),
    ]
    parts += words.colorRoles.map { .row($0) }
    parts += [.heading(words.manualHeading(.keys)), .paragraph(words.configurationKeys)]
    parts += KeyMap.standard.rows.filter { !$0.command.takesDigit }.map { row in
      let keys = row.keys.map { $0.spelling }.joined(separator: " ")
      return .row(row.command.name, "\(words.text(of: row.command).title) (\(keys))")
    }
    return parts
  }

  private func setting(_ row: ManualRow) -> ManualPage.Part {
    let setting = Setting(rawValue: row.term)
    var text = row.meaning
    if let values = setting?.accepted {
      text += " " + words.frame(.values(values, standard: setting?.standard))
    } else if let standard = setting?.standard {
      text += " " + words.frame(.standard(standard))
    }
    return .row(row.term, text)
  }
}
