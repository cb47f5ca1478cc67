/** What a newcomer may try first; printed at start, and the first one opens in the IDE. */
export const FIRST_QUERIES: readonly string[] = [
  `# What must a grassroots party committee of the Thái Nguyên agencies bloc do in October 2024, by which clause?
{
  duties(
    bodies: ["thai-nguyen/bloc/grassroots-party-committees"]
    from: "2024-10-01", to: "2024-10-31", asOf: { on: "2024-10-01" }
  ) {
    nodes { dueOn status action basis { symbol provision clauseId } explanation }
  }
}`,
  `# On what does the Hà Tĩnh programme rest, and is that in force today?
{
  document(id: "ha-tinh/ctr-28-nq-tw") {
    title
    relations(first: 50) { nodes { kind provision to { symbol issuedOn force { state } } } }
  }
}`,
  `# Which papers does a text cite, and where?
{
  extractCitations(text: "Thực hiện Chỉ thị số 29-CT/TU, ngày 13/3/2023 của Ban Thường vụ Tỉnh ủy") {
    surface start end kind symbol date issuer matches { slug title }
  }
}`,
];
