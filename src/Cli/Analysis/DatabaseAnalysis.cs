using System.Collections.Generic;
using DbImpact.Checks;
using DbImpact.Checks.DatabaseCode;
using DbImpact.Cli.Workspaces;

namespace DbImpact.Cli.Analysis;

/// <summary>A database with the SQL that it holds itself.</summary>
internal sealed record DatabaseAnalysis(WorkspaceDatabase Source, Database Database, CheckContext Context, IReadOnlyList<DatabaseSite> Sites);
