using System;
using System.IO;
using System.Linq;
using DbImpact.PostgreSql.Parsing;
using DbImpact.PostgreSql.Syntax;
using DbImpact.Python.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DbImpact.Cli.Fixing;

/// <summary>Whether a file's text is one that its language reads.</summary>
internal static class SourceSyntax
{
    private static readonly CSharpParseOptions CSharp = new(LanguageVersion.Preview);

    /// <summary>How many syntax errors the text of a C#, Python or .sql file has; 0 for other files.</summary>
    public static int CountErrors(string path, string text) => Path.GetExtension(path).ToUpperInvariant() switch
    {
        ".CS" => CSharpSyntaxTree.ParseText(text, CSharp).GetDiagnostics().Count(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error),
        ".PY" => PythonParser.Parse(path, text).Errors.Count,
        ".SQL" => SqlParser.ParseScript(new SqlText(text, ParameterStyle.Psql)).Errors.Count,
        _ => 0,
    };
}
