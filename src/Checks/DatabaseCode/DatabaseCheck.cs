using System;
using System.Collections.Generic;
using DbImpact.Checks.Findings;
using DbImpact.Checks.Sql;

namespace DbImpact.Checks.DatabaseCode;

/// <summary>
/// What is broken in the bodies of a database's own routines. The server looks at the names in them when they run (manual, 41.11.2): a rename
/// breaks a routine without an error.
/// </summary>
public static class DatabaseCheck
{
    public static IReadOnlyList<Finding> Check(DatabaseSite site, CheckContext context)
    {
        if (site is null) throw new ArgumentNullException(nameof(site));
        if (context is null) throw new ArgumentNullException(nameof(context));
        if (!site.IsRoutine) return [];
        var findings = new List<Finding>();
        foreach (var statement in site.Statements)
        {
            foreach (var error in statement.Errors)
            {
                var finding = NameChecks.Check(site.Site, statement.Statement, error, context) ?? InsertChecks.Count(site.Site, error) ?? TypeChecks.Check(site.Site, error, context);
                if (finding is not null) findings.Add(finding with { Message = $"{site.Site.Member}: {finding.Message}" });
            }
        }
        return findings;
    }
}
