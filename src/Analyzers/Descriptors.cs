using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using DbImpact.Checks.Findings;
using Microsoft.CodeAnalysis;

namespace DbImpact.Analyzers;

/// <summary>The rules as the compiler knows them.</summary>
internal static class Descriptors
{
    // Release tracking reads identifier, category and severity from these calls, so each is written out.
    public static readonly DiagnosticDescriptor SnapshotUnreadable = new(
        Rules.SnapshotUnreadableId, Rules.SnapshotUnreadable.Title, "{0}", Rules.SetUp, DiagnosticSeverity.Warning, true,
        Rules.SnapshotUnreadable.Description, Rules.SnapshotUnreadable.HelpLink, WellKnownDiagnosticTags.CompilationEnd);

    public static readonly DiagnosticDescriptor SnapshotOutOfDate = new(
        Rules.SnapshotOutOfDateId, Rules.SnapshotOutOfDate.Title, "{0}", Rules.SetUp, DiagnosticSeverity.Warning, true,
        Rules.SnapshotOutOfDate.Description, Rules.SnapshotOutOfDate.HelpLink, WellKnownDiagnosticTags.CompilationEnd);

    public static readonly DiagnosticDescriptor OptionNotUnderstood = new(
        Rules.OptionNotUnderstoodId, Rules.OptionNotUnderstood.Title, "{0}", Rules.SetUp, DiagnosticSeverity.Warning, true,
        Rules.OptionNotUnderstood.Description, Rules.OptionNotUnderstood.HelpLink, WellKnownDiagnosticTags.CompilationEnd);

    public static readonly DiagnosticDescriptor SyntaxError = new(
        Rules.SyntaxErrorId, Rules.SyntaxError.Title, "{0}", Rules.SqlNames, DiagnosticSeverity.Warning, true,
        Rules.SyntaxError.Description, Rules.SyntaxError.HelpLink);

    public static readonly DiagnosticDescriptor OtherDialect = new(
        Rules.OtherDialectId, Rules.OtherDialect.Title, "{0}", Rules.SqlNames, DiagnosticSeverity.Warning, true,
        Rules.OtherDialect.Description, Rules.OtherDialect.HelpLink);

    public static readonly DiagnosticDescriptor RelationDoesNotExist = new(
        Rules.RelationDoesNotExistId, Rules.RelationDoesNotExist.Title, "{0}", Rules.SqlNames, DiagnosticSeverity.Warning, true,
        Rules.RelationDoesNotExist.Description, Rules.RelationDoesNotExist.HelpLink);

    public static readonly DiagnosticDescriptor ColumnDoesNotExist = new(
        Rules.ColumnDoesNotExistId, Rules.ColumnDoesNotExist.Title, "{0}", Rules.SqlNames, DiagnosticSeverity.Warning, true,
        Rules.ColumnDoesNotExist.Description, Rules.ColumnDoesNotExist.HelpLink);

    public static readonly DiagnosticDescriptor SchemaDoesNotExist = new(
        Rules.SchemaDoesNotExistId, Rules.SchemaDoesNotExist.Title, "{0}", Rules.SqlNames, DiagnosticSeverity.Warning, true,
        Rules.SchemaDoesNotExist.Description, Rules.SchemaDoesNotExist.HelpLink);

    public static readonly DiagnosticDescriptor RoutineDoesNotExist = new(
        Rules.RoutineDoesNotExistId, Rules.RoutineDoesNotExist.Title, "{0}", Rules.SqlNames, DiagnosticSeverity.Warning, true,
        Rules.RoutineDoesNotExist.Description, Rules.RoutineDoesNotExist.HelpLink);

    public static readonly DiagnosticDescriptor OperatorDoesNotExist = new(
        Rules.OperatorDoesNotExistId, Rules.OperatorDoesNotExist.Title, "{0}", Rules.SqlNames, DiagnosticSeverity.Warning, true,
        Rules.OperatorDoesNotExist.Description, Rules.OperatorDoesNotExist.HelpLink);

    public static readonly DiagnosticDescriptor AmbiguousColumn = new(
        Rules.AmbiguousColumnId, Rules.AmbiguousColumn.Title, "{0}", Rules.SqlNames, DiagnosticSeverity.Warning, true,
        Rules.AmbiguousColumn.Description, Rules.AmbiguousColumn.HelpLink);

    public static readonly DiagnosticDescriptor NotInFromClause = new(
        Rules.NotInFromClauseId, Rules.NotInFromClause.Title, "{0}", Rules.SqlNames, DiagnosticSeverity.Warning, true,
        Rules.NotInFromClause.Description, Rules.NotInFromClause.HelpLink);

    public static readonly DiagnosticDescriptor RelationOutsideSearchPath = new(
        Rules.RelationOutsideSearchPathId, Rules.RelationOutsideSearchPath.Title, "{0}", Rules.SqlNames, DiagnosticSeverity.Warning, true,
        Rules.RelationOutsideSearchPath.Description, Rules.RelationOutsideSearchPath.HelpLink);

    public static readonly DiagnosticDescriptor StatementRefused = new(
        Rules.StatementRefusedId, Rules.StatementRefused.Title, "{0}", Rules.SqlNames, DiagnosticSeverity.Warning, true,
        Rules.StatementRefused.Description, Rules.StatementRefused.HelpLink);

    public static readonly DiagnosticDescriptor RequiredColumnMissing = new(
        Rules.RequiredColumnMissingId, Rules.RequiredColumnMissing.Title, "{0}", Rules.Statements, DiagnosticSeverity.Warning, true,
        Rules.RequiredColumnMissing.Description, Rules.RequiredColumnMissing.HelpLink);

    public static readonly DiagnosticDescriptor ValueCountMismatch = new(
        Rules.ValueCountMismatchId, Rules.ValueCountMismatch.Title, "{0}", Rules.Statements, DiagnosticSeverity.Warning, true,
        Rules.ValueCountMismatch.Description, Rules.ValueCountMismatch.HelpLink);

    public static readonly DiagnosticDescriptor ConflictTargetHasNoIndex = new(
        Rules.ConflictTargetHasNoIndexId, Rules.ConflictTargetHasNoIndex.Title, "{0}", Rules.Statements, DiagnosticSeverity.Warning, true,
        Rules.ConflictTargetHasNoIndex.Description, Rules.ConflictTargetHasNoIndex.HelpLink);

    public static readonly DiagnosticDescriptor ValueDoesNotFit = new(
        Rules.ValueDoesNotFitId, Rules.ValueDoesNotFit.Title, "{0}", Rules.Statements, DiagnosticSeverity.Warning, true,
        Rules.ValueDoesNotFit.Description, Rules.ValueDoesNotFit.HelpLink);

    public static readonly DiagnosticDescriptor GeneratedColumnWritten = new(
        Rules.GeneratedColumnWrittenId, Rules.GeneratedColumnWritten.Title, "{0}", Rules.Statements, DiagnosticSeverity.Warning, true,
        Rules.GeneratedColumnWritten.Description, Rules.GeneratedColumnWritten.HelpLink);

    public static readonly DiagnosticDescriptor InvalidLiteral = new(
        Rules.InvalidLiteralId, Rules.InvalidLiteral.Title, "{0}", Rules.Statements, DiagnosticSeverity.Warning, true,
        Rules.InvalidLiteral.Description, Rules.InvalidLiteral.HelpLink);

    public static readonly DiagnosticDescriptor ParameterTypeDoesNotFit = new(
        Rules.ParameterTypeDoesNotFitId, Rules.ParameterTypeDoesNotFit.Title, "{0}", Rules.Parameters, DiagnosticSeverity.Warning, true,
        Rules.ParameterTypeDoesNotFit.Description, Rules.ParameterTypeDoesNotFit.HelpLink);

    public static readonly DiagnosticDescriptor ParameterNotGiven = new(
        Rules.ParameterNotGivenId, Rules.ParameterNotGiven.Title, "{0}", Rules.Parameters, DiagnosticSeverity.Warning, true,
        Rules.ParameterNotGiven.Description, Rules.ParameterNotGiven.HelpLink);

    public static readonly DiagnosticDescriptor ListInParentheses = new(
        Rules.ListInParenthesesId, Rules.ListInParentheses.Title, "{0}", Rules.Parameters, DiagnosticSeverity.Warning, true,
        Rules.ListInParentheses.Description, Rules.ListInParentheses.HelpLink);

    public static readonly DiagnosticDescriptor ResultColumnMissing = new(
        Rules.ResultColumnMissingId, Rules.ResultColumnMissing.Title, "{0}", Rules.Parameters, DiagnosticSeverity.Warning, true,
        Rules.ResultColumnMissing.Description, Rules.ResultColumnMissing.HelpLink);

    public static readonly DiagnosticDescriptor ResultTypeDoesNotFit = new(
        Rules.ResultTypeDoesNotFitId, Rules.ResultTypeDoesNotFit.Title, "{0}", Rules.Parameters, DiagnosticSeverity.Warning, true,
        Rules.ResultTypeDoesNotFit.Description, Rules.ResultTypeDoesNotFit.HelpLink);

    public static readonly DiagnosticDescriptor EntityTableDoesNotExist = new(
        Rules.EntityTableDoesNotExistId, Rules.EntityTableDoesNotExist.Title, "{0}", Rules.Models, DiagnosticSeverity.Warning, true,
        Rules.EntityTableDoesNotExist.Description, Rules.EntityTableDoesNotExist.HelpLink);

    public static readonly DiagnosticDescriptor PropertyColumnDoesNotExist = new(
        Rules.PropertyColumnDoesNotExistId, Rules.PropertyColumnDoesNotExist.Title, "{0}", Rules.Models, DiagnosticSeverity.Warning, true,
        Rules.PropertyColumnDoesNotExist.Description, Rules.PropertyColumnDoesNotExist.HelpLink);

    public static readonly DiagnosticDescriptor PropertyTypeDoesNotFit = new(
        Rules.PropertyTypeDoesNotFitId, Rules.PropertyTypeDoesNotFit.Title, "{0}", Rules.Models, DiagnosticSeverity.Warning, true,
        Rules.PropertyTypeDoesNotFit.Description, Rules.PropertyTypeDoesNotFit.HelpLink);

    public static readonly DiagnosticDescriptor PropertyNullabilityDiffers = new(
        Rules.PropertyNullabilityDiffersId, Rules.PropertyNullabilityDiffers.Title, "{0}", Rules.Models, DiagnosticSeverity.Warning, true,
        Rules.PropertyNullabilityDiffers.Description, Rules.PropertyNullabilityDiffers.HelpLink);

    public static readonly DiagnosticDescriptor PropertyLengthDiffers = new(
        Rules.PropertyLengthDiffersId, Rules.PropertyLengthDiffers.Title, "{0}", Rules.Models, DiagnosticSeverity.Warning, true,
        Rules.PropertyLengthDiffers.Description, Rules.PropertyLengthDiffers.HelpLink);

    public static readonly DiagnosticDescriptor RequiredColumnNotMapped = new(
        Rules.RequiredColumnNotMappedId, Rules.RequiredColumnNotMapped.Title, "{0}", Rules.Models, DiagnosticSeverity.Warning, true,
        Rules.RequiredColumnNotMapped.Description, Rules.RequiredColumnNotMapped.HelpLink);

    public static readonly DiagnosticDescriptor KeyDiffers = new(
        Rules.KeyDiffersId, Rules.KeyDiffers.Title, "{0}", Rules.Models, DiagnosticSeverity.Warning, true,
        Rules.KeyDiffers.Description, Rules.KeyDiffers.HelpLink);

    public static readonly DiagnosticDescriptor IndexDiffers = new(
        Rules.IndexDiffersId, Rules.IndexDiffers.Title, "{0}", Rules.Models, DiagnosticSeverity.Info, true,
        Rules.IndexDiffers.Description, Rules.IndexDiffers.HelpLink);

    /// <summary>A check that threw: named, reported once for a project, and no reason to stop a build.</summary>
    public static readonly DiagnosticDescriptor InternalError = new(
        "DBI0000", "DbImpact failed", "{0}", Rules.SetUp, DiagnosticSeverity.Warning, true,
        "A part of DbImpact failed on this project. What it would have checked is not checked; please report it.",
        "https://github.com/dbimpact/dbimpact/issues");

    public static ImmutableArray<DiagnosticDescriptor> All { get; } = ImmutableArray.Create(
        SnapshotUnreadable,
        SnapshotOutOfDate,
        OptionNotUnderstood,
        SyntaxError,
        OtherDialect,
        RelationDoesNotExist,
        ColumnDoesNotExist,
        SchemaDoesNotExist,
        RoutineDoesNotExist,
        OperatorDoesNotExist,
        AmbiguousColumn,
        NotInFromClause,
        RelationOutsideSearchPath,
        StatementRefused,
        RequiredColumnMissing,
        ValueCountMismatch,
        ConflictTargetHasNoIndex,
        ValueDoesNotFit,
        GeneratedColumnWritten,
        InvalidLiteral,
        ParameterTypeDoesNotFit,
        ParameterNotGiven,
        ListInParentheses,
        ResultColumnMissing,
        ResultTypeDoesNotFit,
        EntityTableDoesNotExist,
        PropertyColumnDoesNotExist,
        PropertyTypeDoesNotFit,
        PropertyNullabilityDiffers,
        PropertyLengthDiffers,
        RequiredColumnNotMapped,
        KeyDiffers,
        IndexDiffers,
        InternalError);

    private static readonly Dictionary<string, DiagnosticDescriptor> ById = All.ToDictionary(descriptor => descriptor.Id, StringComparer.Ordinal);

    public static DiagnosticDescriptor For(Rule rule) => ById[rule.Id];
}
