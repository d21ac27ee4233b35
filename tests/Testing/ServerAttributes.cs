using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Threading.Tasks;
using Xunit;
using Xunit.Sdk;
using Xunit.v3;

namespace DbImpact.Testing;

/// <summary>A fact that needs a PostgreSQL server: skipped with a reason where there is none, except with CI=true, where it fails.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ServerFactAttribute : FactAttribute, IBeforeAfterTestAttribute
{
    private readonly int _atLeast;

    /// <summary>A test that cannot run on majors before <paramref name="atLeast"/> should take <see cref="PostgreSqlServer.Newest"/>.</summary>
    public ServerFactAttribute(int atLeast = 0, [CallerFilePath] string? sourceFilePath = null, [CallerLineNumber] int sourceLineNumber = -1)
        : base(sourceFilePath, sourceLineNumber)
    {
        _atLeast = atLeast;
        Skip = PostgreSqlServer.ReasonToSkip(atLeast);
    }

    void IBeforeAfterTestAttribute.Before(MethodInfo methodUnderTest, IXunitTest test) => PostgreSqlServer.Require(_atLeast);

    void IBeforeAfterTestAttribute.After(MethodInfo methodUnderTest, IXunitTest test)
    {
    }
}

/// <summary>A theory that needs a PostgreSQL server; see <see cref="ServerFactAttribute"/>. <see cref="ServersAttribute"/> gives it the majors.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ServerTheoryAttribute : TheoryAttribute, IBeforeAfterTestAttribute
{
    private readonly int _atLeast;

    /// <summary>Its <see cref="ServersAttribute"/> has the same <paramref name="atLeast"/>.</summary>
    public ServerTheoryAttribute(int atLeast = 0, [CallerFilePath] string? sourceFilePath = null, [CallerLineNumber] int sourceLineNumber = -1)
        : base(sourceFilePath, sourceLineNumber)
    {
        _atLeast = atLeast;
        Skip = PostgreSqlServer.ReasonToSkip(atLeast);
    }

    void IBeforeAfterTestAttribute.Before(MethodInfo methodUnderTest, IXunitTest test) => PostgreSqlServer.Require(_atLeast);

    void IBeforeAfterTestAttribute.After(MethodInfo methodUnderTest, IXunitTest test)
    {
    }
}

/// <summary>
/// Theory data: each available major from <paramref name="atLeast"/> on, an <see cref="int"/> for <see cref="PostgreSqlServer.Get"/>, followed
/// by the given values.
/// </summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class ServersAttribute(int atLeast = 0, params object?[] values) : DataAttribute
{
    public int AtLeast => atLeast;

    /// <exception cref="PostgreSqlServerException">There is no such server; only CI comes here without one.</exception>
    public override ValueTask<IReadOnlyCollection<ITheoryDataRow>> GetData(MethodInfo testMethod, DisposalTracker disposalTracker)
    {
        PostgreSqlServer.Require(atLeast);
        var majors = PostgreSqlServer.Available.Where(major => major >= atLeast);
        return new(majors.Select(major => ConvertDataRow((object?[])[major, .. values])).ToArray());
    }

    public override bool SupportsDiscoveryEnumeration() => true;
}
