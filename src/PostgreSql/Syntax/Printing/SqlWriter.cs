using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using DbImpact.PostgreSql.Parsing;

namespace DbImpact.PostgreSql.Syntax;

/// <summary>The text of a tree while it is written, and what all areas of the grammar share.</summary>
internal sealed partial class SqlWriter(ParameterStyle parameterStyle)
{
    private readonly StringBuilder _text = new();
    private const string Missing = "a piece of it is missing";
    private const string Unread = "not all of it was read";
    private const string HoldsWords = "a hole in it holds words of the grammar, and the tree does not tell between which words it stands";

    private const string ReadsAsName = "beside a hole in it the words of a type would be read as columns' names";

    private string? _refusal;
    private bool _isAfterSign;

    /// <summary>Null where something in the tree cannot be written.</summary>
    public string? GetText() => _refusal is null ? _text.ToString() : null;

    /// <summary>Why there is no text, as the predicate of a sentence about the tree.</summary>
    public string? Refusal => _refusal;

    public void Write(SqlNode node)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        switch (node)
        {
            case SqlExpression expression:
                Expression(expression);
                break;
            case SqlStatement statement:
                Statement(statement);
                break;
            case QueryBody body:
                Body(body);
                break;
            case FromItem item:
                From(item);
                break;
            default:
                Part(node);
                break;
        }
    }

    private void Statement(SqlStatement statement)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        if (statement.IsIncomplete) Refuse(Unread);
        switch (statement)
        {
            case SelectStatement select:
                Select(select);
                break;
            case InsertStatement insert:
                Insert(insert);
                break;
            case UpdateStatement update:
                Update(update);
                break;
            case DeleteStatement delete:
                Delete(delete);
                break;
            case MergeStatement merge:
                Merge(merge);
                break;
            case HoleStatement hole:
                Hole(hole);
                break;
            default:
                if (!Definition(statement) && !TableAlteration(statement) && !ObjectStatement(statement) && !SessionStatement(statement)
                    && !UtilityStatement(statement) && !RoutineStatement(statement) && !TriggerStatement(statement) && !RoleStatement(statement)
                    && !TypeStatement(statement) && !Definer(statement) && !DatabaseStatement(statement) && !ForeignStatement(statement))
                    Refuse(Missing);
                break;
        }
    }

    private void Hole(HoleStatement hole)
    {
        if (hole.Statement is not { } statement)
        {
            if (hole.Fragments.Count != 1 || !hole.Fragments[0].Parts.IsEmpty || !hole.Fragments[0].Span.Equals(hole.Span)) Refuse(HoldsWords);
            foreach (var fragment in hole.Fragments) Fragment(fragment);
            return;
        }
        var isWritten = false;
        foreach (var fragment in hole.Fragments)
        {
            if (fragment.Span.Start >= statement.Span.Start) break;
            Fragment(fragment);
            Add(" ");
            isWritten = true;
        }
        if (!EndsInHoles(hole) && (hole.HasOtherWords || (!isWritten && !BeginsInHole(statement)))) Refuse(HoldsWords);
        Statement(statement);
        foreach (var fragment in hole.Fragments)
        {
            if (fragment.Span.Start < statement.Span.Start) continue;
            var isBehind = fragment.Span.Start >= statement.Span.End && fragment.Parts.IsEmpty;
            if (!isBehind || EndsInName(statement) || _text[_text.Length - 1] == SqlText.HoleCharacter) Refuse(HoldsWords);
            Add(" ");
            Fragment(fragment);
            // Of several holes the first may be a name.
            if (fragment.Span.Length > 1) Add(" " + SqlText.HoleCharacter);
        }
    }

    /// <summary>Whether the holes that the statement has no place for stand behind it.</summary>
    private static bool EndsInHoles(HoleStatement hole) => !hole.Fragments.IsEmpty && hole.Fragments[0].Span.Start >= hole.Statement!.Span.End;

    /// <summary>
    /// Whether the last word is a column's label, which may be an operator that goes on in a hole behind it, or an alias in FROM, whose columns
    /// may be in that hole.
    /// </summary>
    private static bool EndsInName(SqlStatement statement)
    {
        var endsInName = false;
        statement.Walk(node =>
        {
            if (node.Span.End != statement.Span.End) return false;
            endsInName |= node is SelectItem { Label: not null } or TableAlias;
            return true;
        });
        return endsInName;
    }

    private void Fragment(HoleFragment fragment)
    {
        if (fragment.HasOtherWords) Refuse(HoldsWords);
        var separator = "";
        if (fragment.Parts.IsEmpty || fragment.Parts[0].Span.Start > fragment.Span.Start)
        {
            Add(SqlText.HoleCharacter);
            separator = " ";
        }
        foreach (var part in fragment.Parts)
        {
            Add(separator);
            Write(part);
            separator = " ";
        }
    }

    /// <summary>The pieces that are neither expressions nor statements, by the area they belong to.</summary>
    private void Part(SqlNode node)
    {
        if (!SharedPart(node) && !CallPart(node) && !QueryPart(node) && !TablePart(node) && !DataPart(node) && !ElementPart(node)
            && !RoutinePart(node) && !RolePart(node) && !UtilityPart(node) && !TriggerPart(node) && !DatabasePart(node))
            Refuse(Missing);
    }

    private bool SharedPart(SqlNode node)
    {
        switch (node)
        {
            case Identifier name:
                Name(name);
                return true;
            case QualifiedName name:
                Name(name);
                return true;
            case OperatorName name:
                AnyOperator(name);
                return true;
            case TypeName type:
                Type(type);
                return true;
            case ObjectReference target:
                Object(target);
                return true;
            case AlterTableAction action:
                Action(action);
                return true;
            case OperatorClassItem item:
                Item(item);
                return true;
            case SequenceOption option:
                Option(option);
                return true;
            case ArrayBound bound:
                Bound(bound);
                return true;
            case HoleFragment fragment:
                Fragment(fragment);
                return true;
            case HoleElement:
                Add(SqlText.HoleCharacter);
                return true;
            default:
                return false;
        }
    }

    private void Add(string text)
    {
        if (_isAfterSign)
        {
            _isAfterSign = false;
            // Two signs in a row would be another operator, or begin a comment.
            if (text.Length > 0 && "+-*/<>=~!@#%^&|`?".IndexOf(text[0]) >= 0) _text.Append(' ');
        }
        _text.Append(text);
    }

    private void Add(char c)
    {
        _isAfterSign = false;
        _text.Append(c);
    }

    private void Add(int number) => Add(number.ToString(CultureInfo.InvariantCulture));

    private void AddIf(bool condition, string text)
    {
        if (condition) Add(text);
    }

    /// <summary>The words, and the node behind them, where there is one.</summary>
    private void Clause(string words, SqlNode? node)
    {
        if (node is null) return;
        Add(words);
        Write(node);
    }

    private void Clause<T>(string words, NodeList<T> nodes)
        where T : SqlNode
    {
        if (nodes.IsEmpty) return;
        Add(words);
        List(nodes);
    }

    private void List<T>(NodeList<T> nodes)
        where T : SqlNode
    {
        var separator = "";
        foreach (var node in nodes)
        {
            Add(separator);
            Write(node);
            separator = ", ";
        }
    }

    private void Parenthesized<T>(NodeList<T> nodes)
        where T : SqlNode
    {
        Add("(");
        List(nodes);
        Add(")");
    }

    private void Parenthesized(SqlNode node)
    {
        Add("(");
        Write(node);
        Add(")");
    }

    private void Name(QualifiedName name) => Dotted(name.Parts);

    private void Dotted(NodeList<Identifier> names)
    {
        var separator = "";
        foreach (var name in names)
        {
            Add(separator);
            Name(name);
            separator = ".";
        }
    }

    /// <summary>
    /// What was written without quotes is written so, psql's <c>:name</c> too: it may be a word of the grammar, which quotes would make a
    /// name. Quotes are kept for the same reason (<c>"public"</c> in GRANT is a role).
    /// </summary>
    private void Name(Identifier name)
    {
        if (name.Name.Length == 0 && !name.IsQuoted) Refuse(Missing);
        if (name.HasHole && name.Span.IsEmpty) Refuse(HoldsWords);
        if (name.IsQuoted && !name.HasHole && IsOnlyString(name.Name)) Add(Escaped(Identifiers.QuoteLiteral(name.Name)));
        else if (name.HasHole && !name.IsQuoted) Add(name.Name);
        else if (name.IsQuoted) Add("\"" + Escaped(name.Name.Replace("\"", "\"\""), name.HasHole) + "\"");
        else Add(IsWord(name) ? name.Name : Escaped(Identifiers.Quote(name.Name)));
    }

    /// <summary>Where the grammar takes a string for a name (LANGUAGE 'sql'), that may be one which no identifier can be.</summary>
    private static bool IsOnlyString(string name) => name.Length == 0 || Encoding.UTF8.GetByteCount(name) > Identifiers.MaximumBytes;

    /// <summary>scan.l <c>identifier</c>, after folding.</summary>
    private static bool IsWord(Identifier identifier)
    {
        var name = identifier.Name;
        if (name.Length == 0 || name[0] is (>= '0' and <= '9') or '$') return false;
        foreach (var c in name)
            if (c is not ((>= 'a' and <= 'z') or (>= '0' and <= '9') or '_' or '$') && c < 0x80) return false;
        return true;
    }

    /// <summary>The words of the grammar that an enumeration's name is made of: <c>RowShare</c> is ROW SHARE.</summary>
    private static string Spelled(string name)
    {
        var words = new StringBuilder(name.Length + 8);
        foreach (var c in name)
        {
            if (c is >= 'A' and <= 'Z' && words.Length > 0) words.Append(' ');
            words.Append(char.ToUpperInvariant(c));
        }
        return words.ToString();
    }

    /// <summary>So that the driver gives the server what is in the tree; a placeholder in it stays one.</summary>
    private string Escaped(string text, bool hasHole = false) => hasHole ? text : DriverText.Escape(text, parameterStyle);

    private void Refuse(string reason) => _refusal ??= reason;
}
