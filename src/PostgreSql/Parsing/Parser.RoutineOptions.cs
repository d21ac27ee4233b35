using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Parsing;

internal sealed partial class Parser
{
    private NodeList<RoutineOption> ParseRoutineOptions(bool isCreate)
    {
        if (!AtRoutineOption(isCreate)) return default;
        var mark = Mark();
        do Push(ParseRoutineOption());
        while (AtRoutineOption(isCreate));
        return PopList<RoutineOption>(mark);
    }

    /// <summary>Whether an option begins here (gram.y <c>createfunc_opt_item</c>; without its own, <c>common_func_opt_item</c>).</summary>
    private bool AtRoutineOption(bool isCreate) => _keyword switch
    {
        Keyword.Called or Keyword.Returns or Keyword.Strict or Keyword.Immutable or Keyword.Stable or Keyword.Volatile or Keyword.External
            or Keyword.Security or Keyword.Leakproof or Keyword.Not or Keyword.Cost or Keyword.Rows or Keyword.Support or Keyword.Set
            or Keyword.Reset or Keyword.Parallel => true,
        Keyword.As or Keyword.Language or Keyword.Transform or Keyword.Window => isCreate,
        _ => false,
    };

    private RoutineOption ParseRoutineOption()
    {
        var start = Position;
        switch (_keyword)
        {
            case Keyword.As: return ParseRoutineText(start);
            case Keyword.Language:
                Advance();
                var language = ParseWordOrStringName();
                return new RoutineOption(Finish(start)) { Kind = RoutineOptionKind.Language, Name = language };
            case Keyword.Transform: return ParseTransformOption(start);
            case Keyword.Window: return TakeRoutineOption(start, RoutineOptionKind.Window);
            case Keyword.Called:
                Advance();
                ExpectOnNullInput();
                return new RoutineOption(Finish(start)) { Kind = RoutineOptionKind.CalledOnNullInput };
            case Keyword.Returns:
                Advance();
                Expect(Keyword.Null);
                ExpectOnNullInput();
                return new RoutineOption(Finish(start)) { Kind = RoutineOptionKind.ReturnsNullOnNullInput };
            case Keyword.Strict: return TakeRoutineOption(start, RoutineOptionKind.Strict);
            case Keyword.Immutable: return TakeRoutineOption(start, RoutineOptionKind.Immutable);
            case Keyword.Stable: return TakeRoutineOption(start, RoutineOptionKind.Stable);
            case Keyword.Volatile: return TakeRoutineOption(start, RoutineOptionKind.Volatile);
            case Keyword.External or Keyword.Security: return ParseSecurityOption(start);
            case Keyword.Leakproof: return TakeRoutineOption(start, RoutineOptionKind.Leakproof);
            case Keyword.Not when !AtPair:
                Advance();
                Expect(Keyword.Leakproof);
                return new RoutineOption(Finish(start)) { Kind = RoutineOptionKind.NotLeakproof };
            case Keyword.Cost or Keyword.Rows:
                var numberKind = At(Keyword.Cost) ? RoutineOptionKind.Cost : RoutineOptionKind.Rows;
                Advance();
                var number = ParseSignedNumber();
                return new RoutineOption(Finish(start)) { Kind = numberKind, Number = number };
            case Keyword.Support:
                Advance();
                var support = ParseAnyName();
                return new RoutineOption(Finish(start)) { Kind = RoutineOptionKind.Support, Support = support };
            case Keyword.Parallel:
                Advance();
                var level = ParseColId();
                return new RoutineOption(Finish(start)) { Kind = RoutineOptionKind.Parallel, Name = level };
            default:
                var setting = ParseSetOrReset(isRoutine: true);
                return new RoutineOption(Finish(start)) { Kind = RoutineOptionKind.Set, Setting = setting };
        }
    }

    private RoutineOption TakeRoutineOption(int start, RoutineOptionKind kind)
    {
        Advance();
        return new RoutineOption(Finish(start)) { Kind = kind };
    }

    private void ExpectOnNullInput()
    {
        Expect(Keyword.On);
        Expect(Keyword.Null);
        Expect(Keyword.Input);
    }

    private RoutineOption ParseSecurityOption(int start)
    {
        Accept(Keyword.External);
        Expect(Keyword.Security);
        var isDefiner = Accept(Keyword.Definer);
        if (!isDefiner) Expect(Keyword.Invoker);
        return new RoutineOption(Finish(start)) { Kind = isDefiner ? RoutineOptionKind.SecurityDefiner : RoutineOptionKind.SecurityInvoker };
    }

    /// <summary><c>AS 'definition'</c> or <c>AS 'object file', 'link symbol'</c>.</summary>
    private RoutineOption ParseRoutineText(int start)
    {
        Expect(Keyword.As);
        var text = ParseSconst();
        var symbol = Accept(TokenKind.Comma) ? ParseSconst() : null;
        var span = GetContentSpan(text, out var isVerbatim);
        return new RoutineOption(Finish(start))
        {
            Kind = RoutineOptionKind.As,
            Text = text,
            TextSpan = span,
            IsVerbatim = isVerbatim,
            LinkSymbol = symbol,
        };
    }

    /// <summary><c>TRANSFORM FOR TYPE type, …</c>.</summary>
    private RoutineOption ParseTransformOption(int start)
    {
        Expect(Keyword.Transform);
        var mark = Mark();
        do
        {
            Expect(Keyword.For);
            Expect(Keyword.Type);
            Push(ParseTypeName());
        }
        while (Accept(TokenKind.Comma));
        var types = PopList<TypeName>(mark);
        return new RoutineOption(Finish(start)) { Kind = RoutineOptionKind.Transform, TransformTypes = types };
    }

    /// <summary>gram.y <c>NonReservedWord_or_Sconst</c> as a name; a string is not folded.</summary>
    private Identifier ParseWordOrStringName()
    {
        if (!At(TokenKind.String)) return ParseNonReservedWord();
        var text = ParseSconst();
        return new Identifier(text.Span, text.Value, isQuoted: true, text.HasHole);
    }
}
