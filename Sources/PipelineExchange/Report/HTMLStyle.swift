/// The style sheet of a page: the colours of screens, light and dark, and of paper.
enum HTMLStyle {
  static let sheet: StaticString = """
    :root {
      color-scheme: light dark;
      --paper: #ffffff; --ink: #1c2127; --soft: #59636e; --rule: #d9dee3;
      --accent: #1f5ca8; --pale: #cfe0f4; --attention: #9a5200; --bad: #a8320f;
    }
    @media (prefers-color-scheme: dark) {
      :root {
        --paper: #15181c; --ink: #e7eaed; --soft: #a0a9b3; --rule: #353c44;
        --accent: #7db1f0; --pale: #27425f; --attention: #f0b06a; --bad: #ff9877;
      }
    }
    * { box-sizing: border-box; }
    html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
    body {
      margin: 0 auto; padding: 2.5rem 1.5rem 3rem; max-width: 54rem;
      background: var(--paper); color: var(--ink);
      font: 0.9375rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial,
        "Liberation Sans", sans-serif;
      font-variant-numeric: tabular-nums; overflow-wrap: break-word;
    }
    header { border-bottom: 2px solid var(--ink); padding-bottom: 0.9rem; }
    h1 { margin: 0; font-size: 1.75rem; line-height: 1.2; letter-spacing: -0.01em; }
    header p { margin: 0; color: var(--soft); }
    header p.board { margin: 0.25rem 0 0.35rem; font-size: 1.0625rem; color: var(--ink); }
    section { margin-top: 2.25rem; }
    h2 { margin: 0 0 0.6rem; font-size: 1.125rem; line-height: 1.3; }
    p, ul { margin: 0 0 0.6rem; }
    ul { padding-left: 1.1rem; }
    .remark, figcaption { color: var(--soft); font-size: 0.8125rem; }
    .remark { margin-bottom: 0.25rem; }
    .figures {
      display: grid; grid-template-columns: repeat(3, 1fr); gap: 0 1.5rem;
      margin: 0; padding: 0; list-style: none;
    }
    .figures li { border-top: 1px solid var(--rule); padding: 0.6rem 0 0.9rem; }
    .figures .name { color: var(--soft); font-size: 0.8125rem; }
    .figures b { display: block; font-size: 1.5rem; line-height: 1.3; font-weight: 600; }
    .detail { color: var(--soft); font-size: 0.8125rem; }
    .attention { color: var(--attention); }
    .bad { color: var(--bad); font-weight: 600; }
    .scroll { overflow-x: auto; margin: 0.9rem 0 0.9rem; }
    h2 + .scroll { margin-top: 0; }
    .scroll:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
    table { border-collapse: collapse; width: 100%; font-size: 0.875rem; }
    caption { text-align: left; padding-bottom: 0.3rem; font-size: 0.8125rem; font-weight: 600; }
    caption span { display: block; position: sticky; left: 0; max-width: calc(100vw - 2rem); }
    th, td { padding: 0.3rem 0.7rem 0.3rem 0; text-align: left; vertical-align: top; font-weight: 400; }
    th:last-child, td:last-child { padding-right: 0; }
    thead th, thead td {
      color: var(--soft); font-size: 0.8125rem; vertical-align: bottom;
      border-bottom: 1px solid var(--ink);
    }
    tbody tr { border-bottom: 1px solid var(--rule); }
    tbody th { font-weight: 500; min-width: 9.5rem; }
    tr.total th, tr.total td { font-weight: 700; }
    .number { text-align: right; }
    td.number { white-space: nowrap; }
    .sentence { min-width: 15rem; }
    td.bar { width: 18%; min-width: 6rem; padding-top: 0.45rem; }
    td.bar.wide { width: 38%; }
    td.trend { padding-top: 0.4rem; }
    svg { display: block; overflow: visible; }
    figure { margin: 0.2rem 0 1rem; }
    figcaption { display: flex; flex-wrap: wrap; gap: 0.3rem 1.1rem; }
    figcaption span { display: inline-flex; align-items: center; gap: 0.4rem; }
    text { fill: var(--ink); font-size: 0.8125rem; }
    text.strong { font-weight: 700; }
    rect.solid { fill: var(--accent); }
    rect.likely { fill: url(#hatch); stroke: var(--accent); stroke-width: 1; }
    rect.possible { fill: none; stroke: var(--accent); stroke-width: 1; stroke-dasharray: 3 2; }
    rect.gain { fill: var(--accent); }
    rect.loss { fill: var(--paper); stroke: var(--attention); stroke-width: 1.5; }
    rect.marked { fill: var(--attention); }
    rect.pale { fill: var(--pale); }
    rect.ink { fill: var(--accent); }
    .goal { stroke: var(--ink); stroke-width: 2; stroke-dasharray: 3 2; }
    .fan { stroke: var(--soft); stroke-width: 1.5; }
    .median { fill: var(--soft); }
    .course { fill: none; stroke: var(--accent); stroke-width: 1.5; stroke-linejoin: round; }
    .last { fill: var(--accent); }
    @page { size: A4; margin: 13mm 14mm; }
    @media print {
      :root {
        color-scheme: light;
        --paper: #ffffff; --ink: #000000; --soft: #4a535c; --rule: #cdd3d9;
        --accent: #1f5ca8; --pale: #cfe0f4; --attention: #9a5200; --bad: #a8320f;
      }
      html { font-size: 12.5px; }
      body { max-width: none; padding: 0; }
      section { margin-top: 1.2rem; }
      td.bar, td.trend { padding-top: 0.15rem; }
      .scroll { overflow: visible; }
      .sentence, tbody th { min-width: 0; }
      th, td { padding-top: 0.2rem; padding-bottom: 0.2rem; }
      h2 { break-after: avoid; }
      .scroll, figure, .figures { break-inside: avoid; }
    }
    @media (max-width: 34rem) {
      body { padding: 1.5rem 1rem 2rem; }
      h1 { font-size: 1.375rem; }
      .figures { grid-template-columns: 1fr 1fr; }
      .figures b { font-size: 1.25rem; }
      td.bar { min-width: 4rem; }
      tbody th { min-width: 6rem; }
    }

    """
}
