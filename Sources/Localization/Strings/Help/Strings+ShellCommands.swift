extension Strings {
  /// A command's abstract: one line, with an imperative verb.
  package func abstract(_ command: ShellCommand) -> String {
    switch command {
    case .program:
      say(
        en: "A sales pipeline board for the terminal.",
        fr: "Un tableau du pipeline de vente pour le terminal.")
    case .open:
      say(en: "Open the board.", fr: "Ouvrir le tableau.")
    case .demo:
      say(
        en: "Open a demo board dated today; changes are discarded.",
        fr: "Ouvrir un tableau de démonstration daté d’aujourd’hui\u{A0}; rien n’est enregistré.")
    case .list:
      say(en: "List deals, open ones by default.", fr: "Lister les affaires, ouvertes par défaut.")
    case .show:
      say(en: "Show a deal with its history.", fr: "Afficher une affaire et son historique.")
    case .add:
      say(en: "Add a deal.", fr: "Ajouter une affaire.")
    case .clone:
      say(
        en: "Add a deal like another one, in the first stage.",
        fr: "Dupliquer une affaire, à la première étape.")
    case .renew:
      say(
        en: "Add the renewal deal of a contract that ends.",
        fr: "Créer l’affaire de renouvellement d’un contrat qui se termine.")
    case .edit:
      say(en: "Edit the fields of a deal.", fr: "Modifier les champs d’une affaire.")
    case .move:
      say(
        en: "Move a deal to another open stage.",
        fr: "Déplacer une affaire vers une autre étape ouverte.")
    case .won:
      say(en: "Mark a deal as won.", fr: "Marquer une affaire comme gagnée.")
    case .lost:
      say(en: "Mark a deal as lost.", fr: "Marquer une affaire comme perdue.")
    case .disqualify:
      say(en: "Disqualify a deal.", fr: "Disqualifier une affaire.")
    case .log:
      say(en: "Log an activity.", fr: "Noter une activité.")
    case .next:
      say(en: "Set a deal's next step.", fr: "Planifier la relance d’une affaire.")
    case .snooze:
      say(
        en: "Hide a deal from triage until a date.",
        fr: "Masquer une affaire des affaires à traiter jusqu’à une date.")
    case .assign:
      say(en: "Assign a deal to an owner.", fr: "Changer le responsable d’une affaire.")
    case .qualify:
      say(
        en: "Show a deal's qualification, or answer a question.",
        fr: "Afficher la qualification d’une affaire, ou répondre à une question.")
    case .signal:
      say(en: "Log a buying signal.", fr: "Noter un signal d’achat.")
    case .tick:
      say(
        en: "Show a deal's checklist, or check off an item.",
        fr: "Afficher la liste de contrôle d’une affaire, ou cocher un point.")
    case .accept:
      say(en: "Accept a lead from marketing.", fr: "Accepter un lead du marketing.")
    case .reject:
      say(
        en: "Reject a lead, with a reason; it is disqualified.",
        fr: "Rejeter un lead, avec un motif\u{A0}; il est disqualifié.")
    case .nurture:
      say(
        en: "Return a lead to marketing until a date.",
        fr: "Rendre un lead au marketing jusqu’à une date.")
    case .invoice:
      say(
        en: "Record an invoice on a won deal.",
        fr: "Enregistrer une facture sur une affaire gagnée.")
    case .collect:
      say(
        en: "Record a payment on a won deal.",
        fr: "Enregistrer un encaissement sur une affaire gagnée.")
    case .left:
      say(
        en: "Record that a customer churned, and why.",
        fr: "Enregistrer la perte d’un client, et son motif.")
    case .merge:
      say(
        en: "Merge a duplicate deal into another.",
        fr: "Fusionner une affaire en double dans une autre.")
    case .delete:
      say(
        en: "Delete a deal (kept in the bin).",
        fr: "Supprimer une affaire (conservée dans la corbeille).")
    case .restore:
      say(
        en: "Restore a deleted deal, contact or organization.",
        fr: "Rétablir une affaire, un contact ou une organisation supprimés.")
    case .bin:
      say(
        en: "List what was deleted, by whom and when.",
        fr: "Lister ce qui a été supprimé, par qui et quand.")
    case .undo:
      say(
        en: "Undo your latest change, on the board or on one deal.",
        fr: "Annuler votre dernier changement, sur le tableau ou sur une affaire.")
    case .redo:
      say(en: "Redo the change you undid last.", fr: "Rétablir le dernier changement annulé.")
    case .sequence:
      say(en: "Plan outreach sequences.", fr: "Planifier les séquences de prospection.")
    case .sequenceList:
      say(en: "List sequences and their steps.", fr: "Lister les séquences et leurs actions.")
    case .sequencePlan:
      say(
        en: "Show the due dates of a sequence, and set its next step on the deal.",
        fr: "Afficher les échéances d’une séquence, et planifier la suivante comme relance."
      )
    case .cost:
      say(en: "Manage acquisition costs.", fr: "Gérer les coûts d’acquisition.")
    case .costAdd:
      say(en: "Add a monthly cost.", fr: "Ajouter un coût mensuel.")
    case .costRemove:
      say(
        en: "Remove a cost (kept in the file, no longer counted).",
        fr: "Retirer un coût (conservé dans le fichier, plus compté).")
    case .costList:
      say(
        en: "List costs with totals by month, channel and type.",
        fr: "Lister les coûts, avec totaux par mois, canal et type.")
    case .rate:
      say(en: "Manage exchange rates.", fr: "Gérer les taux de change.")
    case .rateAdd:
      say(
        en: "Add an exchange rate, valid from a date.",
        fr: "Ajouter un taux de change, valable à partir d’une date.")
    case .rateRemove:
      say(
        en: "Remove an exchange rate (kept in the file, no longer used).",
        fr: "Retirer un taux de change (conservé dans le fichier, plus utilisé).")
    case .rateList:
      say(en: "List exchange rates by date.", fr: "Lister les taux de change par date.")
    case .contact:
      say(en: "Manage contacts.", fr: "Gérer les contacts.")
    case .contactAdd:
      say(en: "Add a contact.", fr: "Ajouter un contact.")
    case .contactEdit:
      say(en: "Edit a contact.", fr: "Modifier un contact.")
    case .contactRemove:
      say(
        en: "Remove a contact, from its deals too (kept in the file).",
        fr: "Retirer un contact, de ses affaires aussi (conservé dans le fichier).")
    case .contactList:
      say(
        en: "List contacts with organization, job title, phone and e-mail.",
        fr: "Lister les contacts, avec organisation, fonction, téléphone et e-mail.")
    case .contactMerge:
      say(
        en: "Merge a duplicate into another contact.",
        fr: "Fusionner un doublon dans un autre contact.")
    case .purge:
      say(
        en: "Erase a contact’s data for good.",
        fr: "Effacer définitivement les données d’un contact.")
    case .organization:
      say(en: "Manage organizations.", fr: "Gérer les organisations.")
    case .organizationList:
      say(
        en: "List organizations with their deals and value.",
        fr: "Lister les organisations, avec leurs affaires et leur valeur.")
    case .organizationShow:
      say(
        en: "Show an organization with its contacts, deals and history.",
        fr: "Afficher une organisation, ses contacts, ses affaires et son historique.")
    case .organizationEdit:
      say(
        en: "Rename an organization, or change its details.",
        fr: "Renommer une organisation, ou modifier sa fiche.")
    case .organizationMerge:
      say(
        en: "Merge a duplicate into another organization.",
        fr: "Fusionner un doublon dans une autre organisation.")
    case .organizationRemove:
      say(
        en: "Delete an organization, from its deals and contacts too.",
        fr: "Supprimer une organisation, de ses affaires et contacts aussi.")
    case .campaign:
      say(en: "Manage marketing campaigns.", fr: "Gérer les campagnes marketing.")
    case .campaignAdd:
      say(en: "Add a campaign.", fr: "Ajouter une campagne.")
    case .campaignRemove:
      say(
        en: "Remove a campaign (kept in the file).",
        fr: "Retirer une campagne (conservée dans le fichier).")
    case .campaignList:
      say(
        en: "List campaigns by start date, with their deals.",
        fr: "Lister les campagnes par date de début, avec leurs affaires.")
    case .experiment:
      say(
        en: "Manage experiments, one per stage and month.",
        fr: "Gérer les tests, un par étape et par mois.")
    case .experimentStart:
      say(en: "Start an experiment.", fr: "Lancer un test.")
    case .experimentMeasure:
      say(en: "Record the result of an experiment.", fr: "Enregistrer le résultat d’un test.")
    case .experimentDecide:
      say(
        en: "Close an experiment: generalise, iterate or abandon.",
        fr: "Conclure un test\u{A0}: généraliser, itérer ou abandonner.")
    case .experimentList:
      say(
        en: "List experiments with status, result and decision.",
        fr: "Lister les tests, avec statut, résultat et décision.")
    case .persona:
      say(en: "Manage buyer personas.", fr: "Gérer les personas.")
    case .personaAdd:
      say(en: "Add or update a persona.", fr: "Ajouter ou mettre à jour un persona.")
    case .personaRemove:
      say(
        en: "Remove a persona (kept in the file).",
        fr: "Retirer un persona (conservé dans le fichier).")
    case .personaList:
      say(
        en: "List personas with pain points, criteria, objections and next step.",
        fr: "Lister les personas, avec points de douleur, critères, objections et relance.")
    case .plan:
      say(en: "Follow a 90-day plan.", fr: "Suivre un plan de 90 jours.")
    case .planStart:
      say(en: "Start a 90-day plan.", fr: "Lancer un plan de 90 jours.")
    case .planDone:
      say(en: "Check off a plan item.", fr: "Cocher un point du plan.")
    case .planShow:
      say(en: "Show the plan and stuck leads.", fr: "Afficher le plan et les leads bloqués.")
    case .kpi:
      say(
        en: "Show KPIs with sample, period and exclusions.",
        fr: "Afficher les indicateurs, avec échantillon, période et exclusions.")
    case .funnel:
      say(
        en: "Show the funnel of a period, from TOFU to post-sale.",
        fr: "Afficher le tunnel d’une période, du TOFU à l’après-vente.")
    case .forecast:
      say(
        en: "Forecast the revenue of a period, by month.",
        fr: "Prévoir le CA d’une période, mois par mois.")
    case .report:
      say(
        en: "Write a one-page sales report (HTML, e-mail, Markdown or text).",
        fr: "Générer un rapport commercial (HTML, e-mail, Markdown ou texte).")
    case .score:
      say(
        en: "Explain a deal's score and SLA targets.",
        fr: "Expliquer le score d’une affaire et ses délais de réponse.")
    case .triage:
      say(
        en: "List deals that need attention, with reason and action.",
        fr: "Lister les affaires à traiter, avec motif et action.")
    case .risk:
      say(
        en: "List open deals by risk, as measured on this board.",
        fr: "Lister les affaires ouvertes par risque, mesuré sur ce tableau.")
    case .review:
      say(
        en: "Review pipeline changes since a date.",
        fr: "Passer en revue les changements du pipeline depuis une date.")
    case .agenda:
      say(
        en: "List next steps and close dates: overdue, today, this week, later.",
        fr:
          "Lister relances et dates de clôture\u{A0}: en retard, aujourd’hui, cette semaine, plus tard."
      )
    case .create:
      say(en: "Create an empty board.", fr: "Créer un tableau vide.")
    case .check:
      say(
        en: "Validate a board file; silent with exit code 0 when valid.",
        fr: "Valider le fichier d’un tableau\u{A0}; sans message, code 0, s’il est valide.")
    case .doctor:
      say(
        en: "Check terminal, locale, files, configuration, board and time zone.",
        fr: "Vérifier terminal, système, fichiers, configuration, tableau et fuseau.")
    case .format:
      say(
        en: "Format a board file as canonical JSON.",
        fr: "Mettre un fichier en forme canonique (JSON).")
    case .importDeals:
      say(
        en: "Import deals, costs, quotas or exchange rates from a file.",
        fr: "Importer affaires, coûts, quotas ou taux de change d’un fichier.")
    case .export:
      say(
        en: "Export deals and what belongs to them for spreadsheets, programs and calendars.",
        fr: "Exporter les affaires et leurs données vers tableurs, programmes et calendriers.")
    case .generate:
      say(
        en: "Generate a sample board, reproducible from its seed.",
        fr: "Générer un tableau d’exemple, reproductible par sa graine.")
    case .settings:
      say(en: "Show or change board settings.", fr: "Afficher ou changer les réglages du tableau.")
    case .settingsList:
      say(
        en: "List settings and values, defaults included.",
        fr: "Lister les réglages et leurs valeurs, par défaut comprises.")
    case .settingsGet:
      say(en: "Show a setting.", fr: "Afficher un réglage.")
    case .settingsSet:
      say(en: "Change a setting.", fr: "Changer un réglage.")
    case .settingsEdit:
      say(
        en: "Edit a section in your editor.", fr: "Modifier une section dans votre éditeur.")
    case .settingsUnset:
      say(en: "Reset a setting to its default.", fr: "Rétablir la valeur par défaut d’un réglage.")
    case .config:
      say(
        en: "Show settings in effect, their origin and their errors.",
        fr: "Afficher les réglages en vigueur, leur origine et leurs erreurs.")
    case .manual:
      say(en: "Write the manual for `man`.", fr: "Écrire le manuel pour `man`.")
    default: ofSetup(command)
    }
  }

  /// The heading of commands that belong together.
  package func heading(of group: ShellCommand.Group) -> String {
    switch group {
    case .board: say(en: "Board", fr: "Tableau")
    case .deals: say(en: "Deals", fr: "Affaires")
    case .records: say(en: "Records", fr: "Données")
    case .figures: say(en: "Reports", fr: "Rapports")
    case .lists: say(en: "Follow-up", fr: "Suivi")
    case .files: say(en: "Files", fr: "Fichiers")
    case .setup: say(en: "Setup", fr: "Mise en place")
    }
  }
}
