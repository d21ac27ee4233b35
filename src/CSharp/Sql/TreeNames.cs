using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace DbImpact.CSharp.Sql;

/// <summary>
/// Which names stand in a tree, read from its characters alone: a tree whose nodes nobody asks for stays unexpanded. What stands in a comment or a
/// string counts too, so that a name that is not here is nowhere, and one that is here has to be looked at. Made once per tree: an edit leaves
/// those of the other trees as they are.
/// </summary>
internal sealed class TreeNames
{
    private static readonly ConditionalWeakTable<SyntaxTree, TreeNames> Known = new();

    [ThreadStatic]
    private static HashSet<int>? _collecting;

    private readonly int[] _hashes;

    private TreeNames(string text)
    {
        var hashes = _collecting ??= [];
        hashes.Clear();
        for (var words = new WordScanner(text, 0, text.Length); words.Next();)
        {
            switch (words.Kind)
            {
                case WordKind.Name:
                    hashes.Add(words.Hash);
                    break;
                case WordKind.UnnamedCreation:
                    HasUnnamedCreation = true;
                    break;
                case WordKind.SqlText:
                    HasSqlText = true;
                    break;
                default:
                    HasEscapes = true;
                    break;
            }
        }
        _hashes = new int[hashes.Count];
        hashes.CopyTo(_hashes);
        Array.Sort(_hashes);
        HasLanguageComments = text.IndexOf("language", StringComparison.OrdinalIgnoreCase) >= 0;
    }

    /// <summary>Whether a comment may say which language a string is.</summary>
    public bool HasLanguageComments { get; }

    /// <summary>Whether a string may begin as SQL does.</summary>
    public bool HasSqlText { get; }

    /// <summary>Whether a <c>new(…)</c> may leave its type to what stands around it.</summary>
    public bool HasUnnamedCreation { get; }

    /// <summary>Whether a name may be written with escapes, which only the compiler reads.</summary>
    public bool HasEscapes { get; }

    public static TreeNames Of(SyntaxTree tree) => Known.GetValue(tree, static key => new TreeNames(key.ToString()));

    /// <summary>Whether the name may stand in the tree.</summary>
    public bool MayHold(string name) => HasEscapes || Array.BinarySearch(_hashes, WordScanner.HashOf(name)) >= 0;

    /// <summary>Whether one of the names may stand in the tree.</summary>
    public bool MayHoldAny(NameSet names)
    {
        if (HasEscapes) return true;
        foreach (var hash in _hashes)
            if (names.Contains(hash)) return true;
        return false;
    }

    /// <summary>
    /// The places in a span of the tree where one of the names stands, a <c>new</c> names no type, or a string may begin as SQL does; in their order.
    /// </summary>
    public static List<int> Places(SyntaxTree tree, TextSpan span, NameSet names)
    {
        var places = new List<int>();
        for (var words = new WordScanner(tree.ToString(), span.Start, span.End); words.Next();)
            if (words.Kind != WordKind.Name || names.Contains(words.Hash)) places.Add(words.Start);
        return places;
    }
}

/// <summary>Names, by which words of a text are chosen: another word may be taken for one of them, never the reverse.</summary>
internal sealed class NameSet
{
    private readonly HashSet<int> _hashes = [];

    public NameSet(IEnumerable<string> names)
    {
        foreach (var name in names) _hashes.Add(WordScanner.HashOf(name));
    }

    public bool Contains(int hash) => _hashes.Contains(hash);
}
