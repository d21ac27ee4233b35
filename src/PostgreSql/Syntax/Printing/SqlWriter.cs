using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using DbImpact.PostgreSql.Parsing;

namespace DbImpact.PostgreSql.Syntax;

/// <summary>The text of a tree while it is written, and what all areas of the grammar share.</summary>
internal sealed partial class SqlWriter(ParameterStyle parameterStyle)
{
    private readonly StringBuilder _text = new();
    private bool _isIncomplete;
    private bool _isAfterSign;

    /// <summary>Null where something in the tree cannot be written.</summary>
    public string? GetText() => _isIncomplete ? null : _text.ToString();

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
        if (statement.IsIncomplete) _isIncomplete = true;
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
                    _isIncomplete = true;
                break;
        }
    }

    private void Hole(HoleStatement hole)
    {
        foreach (var fragment in hole.Fragments)
        {
            // Of the others the tree does not tell between which words they stand.
            if (hole.Statement is not null && fragment.Span.Start >= hole.Statement.Span.Start) _isIncomplete = true;
            Fragment(fragment);
            AddIf(hole.Statement is not null, " ");
        }
        if (hole.Statement is null)
        {
            if (hole.Fragments.Count != 1 || !hole.Fragments[0].Parts.IsEmpty || !hole.Fragments[0].Span.Equals(hole.Span)) _isIncomplete = true;
            return;
        }
        if (hole.Fragments.IsEmpty && !BeginsInHole(hole.Statement)) _isIncomplete = true;
        Statement(hole.Statement);
    }

    private void Fragment(HoleFragment fragment)
    {
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
            _isIncomplete = true;
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
        if (name.Name.Length == 0 && !name.IsQuoted) _isIncomplete = true;
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
}
