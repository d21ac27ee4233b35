using System.Collections.Generic;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Replay;

/// <summary>A statement of a script that was replayed.</summary>
/// <param name="Statement">Its tree; the script's text belongs to it.</param>
/// <param name="Place">Where it begins.</param>
/// <param name="Catalog">The catalog after it.</param>
/// <param name="Problems">What there was to say of it.</param>
public sealed record ReplayStep(SqlStatement Statement, Place Place, DatabaseCatalog Catalog, IReadOnlyList<ReplayProblem> Problems);
