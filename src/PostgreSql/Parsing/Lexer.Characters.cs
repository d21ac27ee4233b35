using System;

namespace DbImpact.PostgreSql.Parsing;

internal partial struct Lexer
{
    private enum CharacterClass : byte
    {
        Other,
        IdentifierStart,
        Digit,
        Operator,
        Punctuation,
    }

    /// <summary>What matters of the characters of a word.</summary>
    [Flags]
    private enum CharacterTraits : byte
    {
        None = 0,
        IdentifierPart = 1,
        Uppercase = 2,

        /// <summary>No keyword has it.</summary>
        NoKeyword = 4,
    }

    private static readonly CharacterClass[] Classes = MakeClasses();
    private static readonly CharacterTraits[] Traits = MakeTraits();

    private static CharacterClass[] MakeClasses()
    {
        var classes = new CharacterClass[128];
        for (var c = 'a'; c <= 'z'; c++)
        {
            classes[c] = CharacterClass.IdentifierStart;
            classes[c - 32] = CharacterClass.IdentifierStart;
        }
        classes['_'] = CharacterClass.IdentifierStart;
        for (var c = '0'; c <= '9'; c++) classes[c] = CharacterClass.Digit;
        foreach (var c in "~!@#^&|`?+-*/%<>=") classes[c] = CharacterClass.Operator;
        foreach (var c in ",()[].;:'\"$") classes[c] = CharacterClass.Punctuation;
        return classes;
    }

    private static CharacterTraits[] MakeTraits()
    {
        var traits = new CharacterTraits[128];
        for (var c = '\0'; c < traits.Length; c++)
        {
            if (!IsIdentifierPart(c)) continue;
            traits[c] = CharacterTraits.IdentifierPart;
            if (c is >= 'A' and <= 'Z') traits[c] |= CharacterTraits.Uppercase;
            if (IsDigit(c) || c == '$') traits[c] |= CharacterTraits.NoKeyword;
        }
        return traits;
    }

    private static bool IsDigit(char c) => c is >= '0' and <= '9';

    private static bool IsHexDigit(char c) => c is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F');

    private static bool IsIdentifierStart(char c) => c >= 128 || Classes[c] == CharacterClass.IdentifierStart;

    /// <summary>scan.l <c>ident_cont</c>.</summary>
    private static bool IsIdentifierPart(char c) =>
        c >= 128 || Classes[c] is CharacterClass.IdentifierStart or CharacterClass.Digit || c == '$';

    private static bool IsOperatorCharacter(char c) => c < 128 && Classes[c] == CharacterClass.Operator;

    /// <summary>What Npgsql, psql and SQLAlchemy take for a letter of a parameter's name.</summary>
    private static bool IsParameterNamePart(char c) => char.IsLetterOrDigit(c) || c == '_';
}
