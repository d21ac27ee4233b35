using System;
using System.IO;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Threading.Tasks;
using DbImpact.Testing;
using Npgsql;
using Xunit;

namespace DbImpact.LiveCatalog.Tests;

/// <summary>A server whose certificate, for the host localhost, an authority has signed that no machine knows.</summary>
public sealed class EncryptionTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("dbimpact").FullName;
    private readonly string _authority;
    private readonly string _otherAuthority;
    private readonly X509Certificate2 _certificate;

    public EncryptionTests()
    {
        using var authority = Authority("authority");
        using var other = Authority("other authority");
        _authority = Write("authority.crt", authority);
        _otherAuthority = Write("other.crt", other);
        _certificate = Sign(authority, "localhost");
    }

    [ServerTheory]
    [InlineData(SslMode.Prefer, false, "127.0.0.1")]
    [InlineData(SslMode.Require, false, "127.0.0.1")]
    [InlineData(SslMode.VerifyCA, true, "127.0.0.1")]
    [InlineData(SslMode.VerifyFull, true, "localhost")]
    public async Task Is_read(SslMode mode, bool withAuthority, string host)
    {
        await using var tap = new WireTap(PostgreSqlServer.Newest.ConnectionString, _certificate);
        var catalog = await LiveCatalogReader.ReadAsync(Settings(tap, mode, withAuthority ? _authority : null, host));
        Assert.NotEmpty(catalog.Schemas);
        Assert.Contains(tap.Statements, statement => statement.Contains("pg_attribute", StringComparison.Ordinal));
    }

    [ServerTheory]
    [InlineData(SslMode.VerifyCA, "127.0.0.1", "nobody whom this machine trusts has signed it.")]
    [InlineData(SslMode.VerifyFull, "localhost", "nobody whom this machine trusts has signed it, or it is not for the host localhost.")]
    public async Task Is_refused_without_its_authority(SslMode mode, string host, string reason)
    {
        var message = await RefusalAsync(mode, null, host);
        Assert.EndsWith($" is refused: {reason} \"Root Certificate\" (sslrootcert) names the file of another authority.", message);
    }

    [ServerTheory]
    [InlineData(SslMode.VerifyCA, "127.0.0.1", "")]
    [InlineData(SslMode.VerifyFull, "127.0.0.1", ", or it is not for the host 127.0.0.1")]
    public async Task Is_refused_with_another_authority(SslMode mode, string host, string more)
    {
        var message = await RefusalAsync(mode, _otherAuthority, host);
        Assert.EndsWith($" is refused: the authority in {_otherAuthority} has not signed it, or it is out of date{more}.", message);
    }

    [ServerFact]
    public async Task Is_refused_for_another_host() =>
        Assert.EndsWith(", or it is not for the host 127.0.0.1.", await RefusalAsync(SslMode.VerifyFull, _authority, "127.0.0.1"));

    /// <summary>Manual, 34.19.1: with a root certificate, require is verify-ca.</summary>
    [ServerFact]
    public async Task Libpqs_require_holds_the_certificate_against_the_authority_that_is_named()
    {
        await using var tap = new WireTap(PostgreSqlServer.Newest.ConnectionString, _certificate);
        var settings = new NpgsqlConnectionStringBuilder(tap.ConnectionString);
        var text = $"host=localhost port={settings.Port} user={settings.Username} dbname={settings.Database} gssencmode=disable sslmode=require sslrootcert={_otherAuthority}";
        var refusal = await Assert.ThrowsAsync<LiveCatalogException>(() => LiveCatalogReader.ReadAsync(text));
        Assert.Contains($"the authority in {_otherAuthority} has not signed it", refusal.Message);
    }

    [ServerFact]
    public async Task Says_which_file_is_missing()
    {
        var missing = Path.Combine(_folder, "missing.crt");
        await using var tap = new WireTap(PostgreSqlServer.Newest.ConnectionString, _certificate);
        var exception = await Assert.ThrowsAsync<LiveCatalogException>(() => LiveCatalogReader.ReadAsync(Settings(tap, SslMode.VerifyCA, missing, "localhost")));
        Assert.Equal(LiveCatalogFailure.ConnectionString, exception.Failure);
        Assert.StartsWith($"The file \"{missing}\", which the connection to localhost:", exception.Message);
    }

    public void Dispose()
    {
        _certificate.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private async Task<string> RefusalAsync(SslMode mode, string? authority, string host)
    {
        await using var tap = new WireTap(PostgreSqlServer.Newest.ConnectionString, _certificate);
        var exception = await Assert.ThrowsAsync<LiveCatalogException>(() => LiveCatalogReader.ReadAsync(Settings(tap, mode, authority, host)));
        Assert.Equal(LiveCatalogFailure.Authentication, exception.Failure);
        return exception.Message;
    }

    private static string Settings(WireTap tap, SslMode mode, string? authority, string host) =>
        new NpgsqlConnectionStringBuilder(tap.ConnectionString) { SslMode = mode, RootCertificate = authority, Host = host }.ConnectionString;

    private static X509Certificate2 Authority(string name)
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=" + name, key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, true));
        return request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-2), DateTimeOffset.UtcNow.AddDays(2));
    }

    private static X509Certificate2 Sign(X509Certificate2 authority, string host)
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=" + host, key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName(host);
        request.CertificateExtensions.Add(names.Build());
        using var signed = request.Create(authority, DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1), [1, 2, 3, 4]);
        using var withKey = signed.CopyWithPrivateKey(key);
        return X509CertificateLoader.LoadPkcs12(withKey.Export(X509ContentType.Pkcs12), null);
    }

    private string Write(string name, X509Certificate2 certificate)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllText(path, certificate.ExportCertificatePem());
        return path;
    }
}
