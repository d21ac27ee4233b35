using System.Threading.Tasks;
using DbImpact.CodeFixes;

namespace DbImpact.Analyzers.Tests.Verification;

/// <summary>The calls that most tests make: one method body or one file, one schema.</summary>
internal static class Verify
{
    public const string Schema = """
        CREATE TABLE users (
            id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
            username text NOT NULL,
            email text NOT NULL,
            avatar_url text,
            created_at timestamptz NOT NULL DEFAULT now()
        );
        CREATE TABLE companies (id uuid PRIMARY KEY, name text NOT NULL, company_id uuid);
        ALTER TABLE companies RENAME TO workspaces;
        ALTER TABLE workspaces RENAME COLUMN company_id TO owner_id;
        CREATE VIEW active_users AS SELECT id, username FROM users;
        """;

    private const string Usings = """
        using System;
        using System.Collections.Generic;
        using System.ComponentModel.DataAnnotations;
        using System.ComponentModel.DataAnnotations.Schema;
        using System.Data;
        using System.Data.Common;
        using System.Linq;
        using System.Text;
        using System.Threading.Tasks;
        using Dapper;
        using Microsoft.EntityFrameworkCore;
        using Npgsql;

        """;

    /// <summary>Statements in a method that has a connection, a data source and a context at hand.</summary>
    public static string Method(string statements) => Usings + $$"""
        class Store
        {
            async Task Run(NpgsqlConnection connection, NpgsqlDataSource dataSource, DbContext context, Guid id, string name, bool flag)
            {
                {{statements}}
            }
        }
        """;

    public static string File(string declarations) => Usings + declarations;

    public static Task MethodAsync(string statements, string? message = null, string schema = Schema) =>
        SourceAsync(Method(statements), message, schema);

    public static Task FileAsync(string declarations, string? message = null, string schema = Schema) =>
        SourceAsync(File(declarations), message, schema);

    public static Task MethodFixAsync(string before, string after, string schema = Schema) => FixAsync(Method(before), Method(after), schema);

    public static Task FileFixAsync(string before, string after, string schema = Schema) => FixAsync(File(before), File(after), schema);

    private static Task SourceAsync(string source, string? message, string schema)
    {
        var test = new CSharpAnalyzerTest<DatabaseUsageAnalyzer> { TestCode = source, ExpectedMessage = message };
        test.TestState.AdditionalFiles.Add(("db.sql", schema));
        return test.RunAsync();
    }

    private static Task FixAsync(string before, string after, string schema)
    {
        var test = new CSharpCodeFixTest<DatabaseUsageAnalyzer, RenameCodeFixProvider> { TestCode = before, FixedCode = after };
        test.TestState.AdditionalFiles.Add(("db.sql", schema));
        return test.RunAsync();
    }
}
