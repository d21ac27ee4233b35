using System;
using System.Collections.Generic;
using DbImpact.PostgreSql.Parsing;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Replay;

/// <summary>A statement of PL/pgSQL in a <see cref="PlainBlock"/>.</summary>
internal abstract class BlockStatement
{
    /// <summary>Whether it can change the catalog.</summary>
    public abstract bool HasEffect { get; }

    /// <summary>Whether it can end the block by an error of its own.</summary>
    public virtual bool MayRaise => false;
}

/// <summary>SQL, written as such or as the text of EXECUTE.</summary>
internal sealed class BlockSql(string text) : BlockStatement
{
    public string Text { get; } = text;

    public override bool HasEffect { get; } = !IsOfRoles(text);

    /// <summary>Roles and privileges are no part of a database's catalog.</summary>
    private static bool IsOfRoles(string text)
    {
        var words = text.Split([' ', '\t', '\r', '\n'], 4, StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0) return false;
        if (Is(words[0], "grant") || Is(words[0], "revoke")) return true;
        return words.Length > 2 && (Is(words[0], "create") || Is(words[0], "drop"))
            && (Is(words[1], "role") || Is(words[1], "group") || (Is(words[1], "user") && !Is(words[2], "mapping")));

        static bool Is(string word, string other) => string.Equals(word, other, StringComparison.OrdinalIgnoreCase);
    }
}

/// <summary>A query whose result goes nowhere, which PL/pgSQL refuses once it has run it.</summary>
internal sealed class BlockQuery(string text) : BlockStatement
{
    public string Text { get; } = text;

    public override bool HasEffect => true;

    public override bool MayRaise => true;
}

/// <summary>RAISE: of a message that is only shown, or of an error.</summary>
internal sealed class BlockRaise(bool isError) : BlockStatement
{
    public override bool HasEffect => false;

    public override bool MayRaise => isError;
}

/// <summary>IF with its branches; the condition of ELSE is empty.</summary>
internal sealed class BlockIf(List<KeyValuePair<string, List<BlockStatement>>> branches) : BlockStatement
{
    public IReadOnlyList<KeyValuePair<string, List<BlockStatement>>> Branches { get; } = branches;

    public override bool HasEffect => Any(statement => statement.HasEffect);

    public override bool MayRaise => Any(statement => statement.MayRaise);

    private bool Any(Predicate<BlockStatement> predicate)
    {
        foreach (var branch in Branches)
            if (branch.Value.Exists(predicate)) return true;
        return false;
    }
}

/// <summary>
/// A block of PL/pgSQL (manual, 43.2) without variables and loops: plain statements, EXECUTE of a text that is written out, IF, RAISE,
/// blocks in it, and EXCEPTION WHEN duplicate_….
/// </summary>
internal sealed class PlainBlock(List<BlockStatement> statements, bool ignoresDuplicates) : BlockStatement
{
    public IReadOnlyList<BlockStatement> Statements { get; } = statements;

    /// <summary>Whether an error that something exists already ends the block quietly, and undoes it.</summary>
    public bool IgnoresDuplicates { get; } = ignoresDuplicates;

    public override bool HasEffect => statements.Exists(statement => statement.HasEffect);

    public override bool MayRaise => statements.Exists(statement => statement.MayRaise);

    /// <summary>Null where the block is anything else.</summary>
    public static PlainBlock? Read(string body)
    {
        var tokens = Lexer.Tokenize(new SqlText(body), ParserOptions.Default);
        var reader = new Reader(body, tokens);
        return reader.ReadBlock() is { } block && reader.IsAtEnd ? block : null;
    }

    private sealed class Reader(string body, TokenList tokens)
    {
        private const int DeepestNesting = 100;

        private int _at;
        private int _depth;

        public bool IsAtEnd
        {
            get
            {
                SkipSemicolon();
                return tokens[_at].Kind == TokenKind.End;
            }
        }

        public PlainBlock? ReadBlock()
        {
            if (!Take("begin") || ++_depth > DeepestNesting) return null;
            var ignoresDuplicates = false;
            if (ReadStatements() is not { } statements) return null;
            if (Take("exception"))
            {
                if (!ReadHandler()) return null;
                ignoresDuplicates = true;
            }
            _depth--;
            return Take("end") ? new PlainBlock(statements, ignoresDuplicates) : null;
        }

        /// <summary>Statements up to END, ELSE, ELSIF or EXCEPTION.</summary>
        private List<BlockStatement>? ReadStatements()
        {
            var found = new List<BlockStatement>();
            while (true)
            {
                SkipSemicolon();
                var word = Word();
                if (word is "end" or "else" or "elsif" or "elseif" or "exception") return found;
                if (word == "null")
                {
                    _at++;
                    continue;
                }
                if (ReadStatement(word) is not { } statement) return null;
                found.Add(statement);
            }
        }

        private BlockStatement? ReadStatement(string word)
        {
            switch (word)
            {
                case "begin": return ReadBlock();
                case "if": return ReadIf();
                case "raise": return ReadRaise();
                case "execute": return ReadExecute();
                case "select":
                    var from = tokens[_at].Start;
                    return SkipToSemicolon("into") ? new BlockQuery(body.Substring(from, tokens[_at].Start - from)) : null;
                case "create" or "alter" or "drop" or "comment" or "insert" or "update" or "delete" or "grant" or "revoke" or "truncate" or "set" or "reset":
                    var start = tokens[_at].Start;
                    return SkipToSemicolon() ? new BlockSql(body.Substring(start, tokens[_at].Start - start)) : null;
                default: return null;
            }
        }

        private BlockIf? ReadIf()
        {
            if (++_depth > DeepestNesting) return null;
            var branches = new List<KeyValuePair<string, List<BlockStatement>>>();
            do
            {
                _at++;
                if (ReadCondition() is not { } condition || ReadStatements() is not { } statements) return null;
                branches.Add(new(condition, statements));
            }
            while (Word() is "elsif" or "elseif");
            if (Take("else"))
            {
                if (ReadStatements() is not { } statements) return null;
                branches.Add(new("", statements));
            }
            _depth--;
            return Take("end") && Take("if") ? new BlockIf(branches) : null;
        }

        private string? ReadCondition()
        {
            var start = tokens[_at].Start;
            for (; tokens[_at].Kind is not (TokenKind.End or TokenKind.Semicolon); _at++)
            {
                // CASE has a THEN of its own.
                if (Word() == "case") return null;
                if (Word() != "then") continue;
                var condition = body.Substring(start, tokens[_at].Start - start);
                _at++;
                return condition;
            }
            return null;
        }

        private BlockRaise? ReadRaise()
        {
            _at++;
            var isError = Word() is not ("notice" or "info" or "warning" or "log" or "debug");
            return SkipToSemicolon() ? new BlockRaise(isError) : null;
        }

        private BlockSql? ReadExecute()
        {
            _at++;
            var start = tokens[_at].Start;
            if (tokens[_at + 1].Kind != TokenKind.Semicolon) return null;
            var literal = body.Substring(start, tokens[_at].End - start);
            _at++;
            var script = SqlParser.ParseScript(new SqlText("SELECT " + literal), ParserOptions.Default);
            return script is { Errors.Count: 0, Statements.Count: 1 } && script.Statements[0] is SelectStatement { Body: SelectQuery { Items: { Count: 1 } items } }
                && items[0].Expression is StringConstant { HasHole: false } text ? new BlockSql(text.Value) : null;
        }

        /// <summary>WHEN duplicate_object [OR duplicate_table …] THEN nothing but NULL and RAISE NOTICE.</summary>
        private bool ReadHandler()
        {
            if (!Take("when")) return false;
            do
            {
                if (!Word().StartsWith("duplicate_", StringComparison.Ordinal)) return false;
                _at++;
            }
            while (Take("or"));
            if (!Take("then")) return false;
            return ReadStatements() is { } statements && Word() == "end" && !statements.Exists(statement => statement.HasEffect || statement.MayRaise);
        }

        private bool SkipToSemicolon(string? without = null)
        {
            while (tokens[_at].Kind is not (TokenKind.Semicolon or TokenKind.End) && Word() != without) _at++;
            return tokens[_at].Kind == TokenKind.Semicolon;
        }

        private void SkipSemicolon()
        {
            while (tokens[_at].Kind == TokenKind.Semicolon) _at++;
        }

        private bool Take(string word)
        {
            if (Word() != word) return false;
            _at++;
            return true;
        }

        private string Word() => body.Substring(tokens[_at].Start, tokens[_at].Length).ToLowerInvariant();
    }
}
