using System;
using System.Collections.Generic;
using DbImpact.Checks.Facts;
using DbImpact.Checks.Findings;
using DbImpact.PostgreSql.Parsing;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.Checks.Migrations;

/// <summary>DBI6005: what cannot be undone, or not without loss.</summary>
public static class UndoCheck
{
    public static IEnumerable<Finding> Check(Migration migration)
    {
        if (migration is null) throw new ArgumentNullException(nameof(migration));
        foreach (var (reason, place) in Reasons(migration))
        {
            yield return new Finding
            {
                Rule = Rules.MigrationCannotBeUndone,
                Message = $"migration {migration.Name} cannot be undone: {reason}",
                Place = place,
            };
        }
    }

    /// <summary>Each reason as a clause, and where it stands.</summary>
    public static IEnumerable<(string Reason, SourceSpan Place)> Reasons(Migration migration)
    {
        if (migration is null) throw new ArgumentNullException(nameof(migration));
        var place = migration.UndoingPlace ?? migration.Place;
        var way = migration.Tool switch
        {
            "Django" => "the reverse",
            "EF Core" => "Down",
            "Alembic" => "downgrade()",
            "Flyway" => "the undo script (U…)",
            "golang-migrate" => "the .down.sql",
            "Sqitch" => "the revert script",
            _ => "the part that undoes it",
        };
        switch (migration.Undoing)
        {
            case Undoing.Missing when migration.Upgrade.Count > 0: yield return ($"{way} is missing", place); break;
            case Undoing.Empty: yield return ($"{way} does nothing", place); break;
            case Undoing.Refused: yield return ($"{way} raises an error", place); break;
        }
        foreach (var operation in migration.Upgrade)
            if (operation.Text is { } text && operation.Condition is null)
                foreach (var loss in LossesIn(text)) yield return (loss, operation.Place);
    }

    private static IEnumerable<string> LossesIn(SqlText text)
    {
        if (text.Text.IndexOf("DROP", StringComparison.OrdinalIgnoreCase) < 0 && text.Text.IndexOf("TRUNCATE", StringComparison.OrdinalIgnoreCase) < 0) yield break;
        foreach (var statement in SqlParser.ParseScript(text).Statements)
        {
            switch (statement)
            {
                case DropStatement { Kind: ObjectKind.Table } drop:
                    foreach (var item in drop.Objects) yield return $"the rows of {text.Slice(item.Span)} are lost";
                    break;
                case AlterTableStatement { Kind: ObjectKind.Table } alter:
                    foreach (var action in alter.Actions)
                        if (action is DropColumnAction column) yield return $"the values of {alter.Name}.{column.Column.Name} are lost";
                    break;
                case TruncateStatement:
                    yield return "the rows are lost";
                    break;
            }
        }
    }
}
