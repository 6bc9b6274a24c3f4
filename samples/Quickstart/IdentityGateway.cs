using System.IdentityModel.Tokens.Jwt;
using System.Security.Claims;
using System.Security.Cryptography;
using Harbor.Interop;
using Microsoft.IdentityModel.Tokens;

namespace Harbor;

/// <summary>Recognises users of partner worlds. The map holds all of it to the category "identity", where it allows JWT and JOSE.</summary>
[InteropScope(InteropCategory.Identity)]
internal sealed class IdentityGateway
{
    private const string Partner = "https://lagoon.example";
    private const string Harbor = "https://harbor.example";

    private readonly SymmetricSecurityKey _key = new(RandomNumberGenerator.GetBytes(32));
    private readonly JwtSecurityTokenHandler _handler = new() { MapInboundClaims = false };

    /// <summary>What the partner world does: it vouches for a user.</summary>
    public string Vouch(string user) => _handler.WriteToken(new JwtSecurityToken(
        Partner,
        Harbor,
        [new Claim("name", user)],
        expires: DateTime.UtcNow.AddMinutes(5),
        signingCredentials: new SigningCredentials(_key, SecurityAlgorithms.HmacSha256)));

    /// <summary>Checks signature, issuer, audience and lifetime, and gives the user's name.</summary>
    public string SignIn(string token)
    {
        var parameters = new TokenValidationParameters { ValidIssuer = Partner, ValidAudience = Harbor, IssuerSigningKey = _key };
        return _handler.ValidateToken(token, parameters, out _).FindFirst("name")!.Value;
    }
}
