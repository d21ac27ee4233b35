using System.Collections.Generic;
using DbImpact.Python.Syntax;

namespace DbImpact.Python.Parsing;

/// <summary>The words that are no identifiers (language reference, 2.3.1 Keywords); <c>match</c>, <c>case</c>, <c>type</c> and <c>_</c> are.</summary>
internal static class Keywords
{
    private const int Longest = 8;

    private static readonly HashSet<string> Reserved =
    [
        "False", "None", "True", "and", "as", "assert", "async", "await", "break", "class", "continue", "def", "del", "elif", "else", "except",
        "finally", "for", "from", "global", "if", "import", "in", "is", "lambda", "nonlocal", "not", "or", "pass", "raise", "return", "try",
        "while", "with", "yield",
    ];

    public static bool IsReserved(string text, PythonToken token) => token.Length <= Longest && Reserved.Contains(text.Substring(token.Start, token.Length));
}
