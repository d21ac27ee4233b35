using System;

namespace DbImpact.PostgreSql.Parsing;

/// <summary>
/// psql's <c>\if</c>, <c>\elif</c>, <c>\else</c> and <c>\endif</c> (psql's manual, "Meta-Commands"). Of a condition that is a constant one branch
/// is read. Where it is not known which one psql takes, the statements of all of them are read, each as one that may not be run; branches that
/// are no whole statements are a hole, as their text is another with each of them.
/// </summary>
internal partial struct Lexer
{
    private readonly bool IsInCondition => _conditions is { Count: > 0 };

    /// <summary>Whether psql reads what stands here without doing it.</summary>
    private readonly bool IsInSkippedBranch => IsInCondition && _conditions![_conditions.Count - 1].IsSkipped;

    /// <summary>Takes note of a command that begins, divides or ends a condition. Its token has been added.</summary>
    private void FollowCondition(string name, int nameEnd)
    {
        if (name == "if") BeginCondition(nameEnd);
        else if (name is "elif" or "else" && IsInCondition) BeginBranch(name == "else" ? true : ReadCondition(nameEnd));
        else if (name == "endif" && IsInCondition) EndCondition();
    }

    private void BeginCondition(int nameEnd)
    {
        var condition = new PsqlCondition(_count - 1, _tokens[_count - 1].Start, IsWhole(_count - 1, 0), IsInSkippedBranch);
        (_conditions ??= []).Add(condition);
        condition.Begin(ReadCondition(nameEnd), _count);
    }

    private void BeginBranch(bool? value)
    {
        var condition = _conditions![_conditions.Count - 1];
        EndBranch(condition);
        condition.Begin(value, _count);
    }

    private void EndBranch(PsqlCondition condition)
    {
        var command = _tokens[_count - 1];
        if (!condition.IsRead)
        {
            DropTo(condition.BranchStart);
            Add(command.Kind, command.Start, command.End);
        }
        else condition.EndBranch(IsWhole(_count - 1, condition.BranchStart), EndsStatement(_count - 1, condition.BranchStart));
    }

    private void EndCondition()
    {
        var condition = _conditions![_conditions.Count - 1];
        EndBranch(condition);
        EndCondition(condition);
    }

    private void EndCondition(PsqlCondition condition)
    {
        _conditions!.RemoveAt(_conditions.Count - 1);
        if (!condition.IsUncertain) return;
        var end = _tokens[_count - 1].End;
        if (!condition.IsBetweenStatements || condition.HasPart)
        {
            DropTo(condition.First);
            Add(TokenKind.Hole, condition.Start, end);
            if (condition.AlwaysEndsStatement) Add(TokenKind.Semicolon, end, end);
        }
        else if (!IsInCondition)
        {
            for (var i = condition.First; i < _count; i++) _tokens[i] = _tokens[i].With(TokenFlags.Conditional);
        }
    }

    /// <summary>psql tells of an <c>\if</c> that is never ended, and takes it as ended where the text does.</summary>
    private void EndConditions()
    {
        while (IsInCondition)
        {
            Add(TokenKind.PsqlCommand, _position, _position);
            EndCondition();
        }
    }

    /// <summary>Whether no statement is begun and not ended between two tokens, the latter not counted.</summary>
    private bool IsWhole(int end, int start) => LastOf(end, start) < start || EndsStatement(end, start);

    private bool EndsStatement(int end, int start)
    {
        var last = LastOf(end, start);
        return last >= start && _tokens[last].Kind is TokenKind.Semicolon or TokenKind.CopyData;
    }

    /// <summary>The last token before another that is none of psql's commands; less than <paramref name="start"/> where there is none.</summary>
    private int LastOf(int end, int start)
    {
        var last = end - 1;
        // Many conditions end at one place: what one of them went over is not gone over again.
        while (last >= start && _tokens[last].Kind == TokenKind.PsqlCommand) last = last >= _commands.Start && last < _commands.End ? _commands.Start - 1 : last - 1;
        if (last < end - 1) _commands = (last + 1, end);
        return last;
    }

    /// <summary>Forgets tokens, and what is wrong with them.</summary>
    private void DropTo(int count)
    {
        _count = count;
        _commands.End = Math.Min(_commands.End, count);
        _counted = Math.Min(_counted, _count);
        while (_errors is { Count: > 0 } errors && errors[errors.Count - 1].TokenIndex >= _count) errors.RemoveAt(errors.Count - 1);
    }

    /// <summary>The value of a condition, as psql reads Booleans: any beginning of a word that no other one has. Null where it is no constant.</summary>
    private readonly bool? ReadCondition(int start)
    {
        var end = EndOfLine(start);
        var command = _text.IndexOf('\\', start, end - start);
        var value = _text.Substring(start, (command < 0 ? end : command) - start).Trim();
        if (value.Length > 1 && value[0] == '\'' && value.IndexOf('\'', 1) == value.Length - 1) value = value.Substring(1, value.Length - 2);
        if (value.IndexOfAny([':', '`']) >= 0) return null;
        if (value.Length == 0) return false;
        // What is no Boolean is told of, and false.
        return IsBeginningOf("true") || IsBeginningOf("yes") || value == "1" || value.Equals("on", StringComparison.OrdinalIgnoreCase);

        bool IsBeginningOf(string word) => word.StartsWith(value, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>One <c>\if</c> up to its <c>\endif</c>.</summary>
    /// <param name="first">The token of the command.</param>
    /// <param name="start">Where it stands in the text.</param>
    /// <param name="isBetweenStatements">Whether no statement has begun where it stands.</param>
    /// <param name="isInSkipped">Whether it stands in a branch that psql skips.</param>
    private sealed class PsqlCondition(int first, int start, bool isBetweenStatements, bool isInSkipped)
    {
        private bool _isDecided;
        private bool _mayGoOn;

        public int First => first;

        public int Start => start;

        public bool IsBetweenStatements => isBetweenStatements;

        /// <summary>The first token of the branch that is being read.</summary>
        public int BranchStart { get; private set; }

        /// <summary>Whether psql may run the branch that is being read.</summary>
        public bool IsRead { get; private set; }

        /// <summary>Whether psql skips the branch that is being read, or one around it.</summary>
        public bool IsSkipped => isInSkipped || !IsRead;

        /// <summary>Whether it is not known which of the branches psql runs.</summary>
        public bool IsUncertain { get; private set; }

        /// <summary>Whether a branch ends within a statement.</summary>
        public bool HasPart { get; private set; }

        /// <summary>Whether each of the branches, one of which is run, ends a statement.</summary>
        public bool AlwaysEndsStatement => _isDecided && !_mayGoOn;

        public void Begin(bool? value, int branchStart)
        {
            BranchStart = branchStart;
            IsRead = !_isDecided && value != false;
            _isDecided |= value == true;
            if (IsRead && value is null) IsUncertain = true;
        }

        public void EndBranch(bool isWhole, bool endsStatement)
        {
            HasPart |= !isWhole;
            _mayGoOn |= !endsStatement;
        }
    }
}
