using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Missions.Web.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "accounts",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    user_name = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    normalized_user_name = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    email = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    normalized_email = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    email_confirmed = table.Column<bool>(type: "boolean", nullable: false),
                    password_hash = table.Column<string>(type: "text", nullable: true),
                    security_stamp = table.Column<string>(type: "text", nullable: true),
                    concurrency_stamp = table.Column<string>(type: "text", nullable: true),
                    two_factor_enabled = table.Column<bool>(type: "boolean", nullable: false),
                    lockout_end = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    lockout_enabled = table.Column<bool>(type: "boolean", nullable: false),
                    access_failed_count = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_accounts", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "counters",
                columns: table => new
                {
                    name = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    value = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_counters", x => x.name);
                });

            migrationBuilder.CreateTable(
                name: "data_protection_keys",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    friendly_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    xml = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_data_protection_keys", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "institutions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    short_name = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    employs = table.Column<bool>(type: "boolean", nullable: false),
                    pays = table.Column<bool>(type: "boolean", nullable: false),
                    travel_rules_url = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_institutions", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "jobs",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    mission_id = table.Column<Guid>(type: "uuid", nullable: true),
                    key = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    due_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    state = table.Column<string>(type: "text", nullable: false),
                    attempts = table.Column<int>(type: "integer", nullable: false),
                    lease_owner = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: true),
                    lease_until = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    last_error = table.Column<string>(type: "text", nullable: true),
                    payload = table.Column<string>(type: "text", nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    ended_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_jobs", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "organisation_events",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    actor_id = table.Column<Guid>(type: "uuid", nullable: true),
                    subject_id = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    data = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_organisation_events", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "units",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    parent_id = table.Column<Guid>(type: "uuid", nullable: true),
                    city = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    short_name = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_units", x => x.id);
                    table.ForeignKey(
                        name: "fk_units_units_parent_id",
                        column: x => x.parent_id,
                        principalTable: "units",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "account_claims",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    claim_type = table.Column<string>(type: "text", nullable: true),
                    claim_value = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_account_claims", x => x.id);
                    table.ForeignKey(
                        name: "fk_account_claims_accounts_user_id",
                        column: x => x.user_id,
                        principalTable: "accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "account_logins",
                columns: table => new
                {
                    login_provider = table.Column<string>(type: "text", nullable: false),
                    provider_key = table.Column<string>(type: "text", nullable: false),
                    provider_display_name = table.Column<string>(type: "text", nullable: true),
                    user_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_account_logins", x => new { x.login_provider, x.provider_key });
                    table.ForeignKey(
                        name: "fk_account_logins_accounts_user_id",
                        column: x => x.user_id,
                        principalTable: "accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "account_tokens",
                columns: table => new
                {
                    user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    login_provider = table.Column<string>(type: "text", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    value = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_account_tokens", x => new { x.user_id, x.login_provider, x.name });
                    table.ForeignKey(
                        name: "fk_account_tokens_accounts_user_id",
                        column: x => x.user_id,
                        principalTable: "accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "lead_times",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    employer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    destination = table.Column<string>(type: "text", nullable: false),
                    working_days = table.Column<int>(type: "integer", nullable: false),
                    from = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_lead_times", x => x.id);
                    table.ForeignKey(
                        name: "fk_lead_times_institutions_employer_id",
                        column: x => x.employer_id,
                        principalTable: "institutions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "route_policies",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    employer_id = table.Column<Guid>(type: "uuid", nullable: true),
                    name = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    published_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_route_policies", x => x.id);
                    table.ForeignKey(
                        name: "fk_route_policies_institutions_employer_id",
                        column: x => x.employer_id,
                        principalTable: "institutions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "people",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    given_name = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    family_name = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    sort_key = table.Column<string>(type: "character varying(220)", maxLength: 220, nullable: false),
                    email = table.Column<string>(type: "character varying(254)", maxLength: 254, nullable: false),
                    unit_id = table.Column<Guid>(type: "uuid", nullable: false),
                    active = table.Column<bool>(type: "boolean", nullable: false),
                    title = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    matricule = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    status = table.Column<string>(type: "text", nullable: false),
                    employer_id = table.Column<Guid>(type: "uuid", nullable: true),
                    administrative_residence_country_code = table.Column<string>(type: "character varying(2)", maxLength: 2, nullable: true),
                    administrative_residence_kind = table.Column<string>(type: "text", nullable: true),
                    administrative_residence_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    administrative_residence_position = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    administrative_residence_source = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    administrative_residence_source_id = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: true),
                    family_residence_country_code = table.Column<string>(type: "character varying(2)", maxLength: 2, nullable: true),
                    family_residence_kind = table.Column<string>(type: "text", nullable: true),
                    family_residence_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    family_residence_position = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    family_residence_source = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    family_residence_source_id = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_people", x => x.id);
                    table.ForeignKey(
                        name: "fk_people_institutions_employer_id",
                        column: x => x.employer_id,
                        principalTable: "institutions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_people_units_unit_id",
                        column: x => x.unit_id,
                        principalTable: "units",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "policy_steps",
                columns: table => new
                {
                    position = table.Column<int>(type: "integer", nullable: false),
                    policy_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    name = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    condition = table.Column<string>(type: "text", nullable: false),
                    assignee = table.Column<string>(type: "text", nullable: false),
                    role = table.Column<string>(type: "text", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: true),
                    deadline_days = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_policy_steps", x => new { x.policy_id, x.position });
                    table.ForeignKey(
                        name: "fk_policy_steps_route_policies_policy_id",
                        column: x => x.policy_id,
                        principalTable: "route_policies",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "missions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    traveller_id = table.Column<Guid>(type: "uuid", nullable: false),
                    entered_by_id = table.Column<Guid>(type: "uuid", nullable: false),
                    unit_id = table.Column<Guid>(type: "uuid", nullable: false),
                    employer_id = table.Column<Guid>(type: "uuid", nullable: true),
                    status = table.Column<string>(type: "text", nullable: false),
                    round = table.Column<int>(type: "integer", nullable: false),
                    reference = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    updated_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    submitted_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    policy_id = table.Column<Guid>(type: "uuid", nullable: true),
                    factor_set_id = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    traveller_status = table.Column<string>(type: "text", nullable: false),
                    required_days = table.Column<int>(type: "integer", nullable: true),
                    actual_days = table.Column<int>(type: "integer", nullable: false),
                    payer_id = table.Column<Guid>(type: "uuid", nullable: true),
                    credits = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    total_metres = table.Column<double>(type: "double precision", nullable: false),
                    total_kilograms = table.Column<double>(type: "double precision", nullable: false),
                    unknown_legs = table.Column<int>(type: "integer", nullable: false),
                    last_event_hash = table.Column<string>(type: "character(64)", fixedLength: true, maxLength: 64, nullable: false),
                    event_count = table.Column<int>(type: "integer", nullable: false),
                    content_advance_cents = table.Column<long>(type: "bigint", nullable: true),
                    content_departs_at = table.Column<TimeOnly>(type: "time without time zone", nullable: true),
                    content_departs_on = table.Column<DateOnly>(type: "date", nullable: true),
                    content_estimated_cost_cents = table.Column<long>(type: "bigint", nullable: true),
                    content_event_link = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    content_fiscal_power = table.Column<int>(type: "integer", nullable: true),
                    content_late_reason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    content_leaves_from = table.Column<string>(type: "text", nullable: false),
                    content_mode = table.Column<string>(type: "text", nullable: false),
                    content_occupants = table.Column<int>(type: "integer", nullable: false),
                    content_passengers = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    content_private_car = table.Column<bool>(type: "boolean", nullable: false),
                    content_private_car_reason = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    content_private_from = table.Column<DateOnly>(type: "date", nullable: true),
                    content_private_until = table.Column<DateOnly>(type: "date", nullable: true),
                    content_project_id = table.Column<Guid>(type: "uuid", nullable: true),
                    content_purpose = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    content_purpose_kind = table.Column<string>(type: "text", nullable: true),
                    content_registration_fee_cents = table.Column<long>(type: "bigint", nullable: true),
                    content_remarks = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    content_returns_at = table.Column<TimeOnly>(type: "time without time zone", nullable: true),
                    content_returns_on = table.Column<DateOnly>(type: "date", nullable: true),
                    content_stages = table.Column<string>(type: "text", nullable: false),
                    content_time_zone = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    content_train = table.Column<string>(type: "text", nullable: false),
                    content_with_costs = table.Column<bool>(type: "boolean", nullable: false),
                    content_departure_country_code = table.Column<string>(type: "character varying(2)", maxLength: 2, nullable: true),
                    content_departure_kind = table.Column<string>(type: "text", nullable: true),
                    content_departure_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    content_departure_position = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    content_departure_source = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    content_departure_source_id = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: true),
                    content_destination_country_code = table.Column<string>(type: "character varying(2)", maxLength: 2, nullable: true),
                    content_destination_kind = table.Column<string>(type: "text", nullable: true),
                    content_destination_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    content_destination_position = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    content_destination_source = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    content_destination_source_id = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_missions", x => x.id);
                    table.ForeignKey(
                        name: "fk_missions_institutions_employer_id",
                        column: x => x.employer_id,
                        principalTable: "institutions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_missions_institutions_payer_id",
                        column: x => x.payer_id,
                        principalTable: "institutions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_missions_people_entered_by_id",
                        column: x => x.entered_by_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_missions_people_traveller_id",
                        column: x => x.traveller_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_missions_route_policies_policy_id",
                        column: x => x.policy_id,
                        principalTable: "route_policies",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_missions_units_unit_id",
                        column: x => x.unit_id,
                        principalTable: "units",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "projects",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    code = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    unit_id = table.Column<Guid>(type: "uuid", nullable: false),
                    budget_holder_id = table.Column<Guid>(type: "uuid", nullable: true),
                    payer_id = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_projects", x => x.id);
                    table.ForeignKey(
                        name: "fk_projects_institutions_payer_id",
                        column: x => x.payer_id,
                        principalTable: "institutions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_projects_people_budget_holder_id",
                        column: x => x.budget_holder_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_projects_units_unit_id",
                        column: x => x.unit_id,
                        principalTable: "units",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "role_grants",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    role = table.Column<string>(type: "text", nullable: false),
                    unit_id = table.Column<Guid>(type: "uuid", nullable: false),
                    employer_id = table.Column<Guid>(type: "uuid", nullable: true),
                    from = table.Column<DateOnly>(type: "date", nullable: false),
                    until = table.Column<DateOnly>(type: "date", nullable: true),
                    capacity = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    delegation_reference = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    revoked_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_role_grants", x => x.id);
                    table.ForeignKey(
                        name: "fk_role_grants_institutions_employer_id",
                        column: x => x.employer_id,
                        principalTable: "institutions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_role_grants_people_person_id",
                        column: x => x.person_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_role_grants_units_unit_id",
                        column: x => x.unit_id,
                        principalTable: "units",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "substitutions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    principal_id = table.Column<Guid>(type: "uuid", nullable: false),
                    substitute_id = table.Column<Guid>(type: "uuid", nullable: false),
                    from = table.Column<DateOnly>(type: "date", nullable: false),
                    until = table.Column<DateOnly>(type: "date", nullable: false),
                    revoked_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_substitutions", x => x.id);
                    table.ForeignKey(
                        name: "fk_substitutions_people_principal_id",
                        column: x => x.principal_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_substitutions_people_substitute_id",
                        column: x => x.substitute_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "mission_events",
                columns: table => new
                {
                    mission_id = table.Column<Guid>(type: "uuid", nullable: false),
                    sequence = table.Column<int>(type: "integer", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    actor_id = table.Column<Guid>(type: "uuid", nullable: true),
                    principal_id = table.Column<Guid>(type: "uuid", nullable: true),
                    round = table.Column<int>(type: "integer", nullable: false),
                    data = table.Column<string>(type: "text", nullable: false),
                    previous_hash = table.Column<string>(type: "character(64)", fixedLength: true, maxLength: 64, nullable: false),
                    hash = table.Column<string>(type: "character(64)", fixedLength: true, maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_mission_events", x => new { x.mission_id, x.sequence });
                    table.ForeignKey(
                        name: "fk_mission_events_missions_mission_id",
                        column: x => x.mission_id,
                        principalTable: "missions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "mission_legs",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    position = table.Column<int>(type: "integer", nullable: false),
                    mode = table.Column<string>(type: "text", nullable: false),
                    train = table.Column<string>(type: "text", nullable: false),
                    occupants = table.Column<int>(type: "integer", nullable: false),
                    round_trip = table.Column<bool>(type: "boolean", nullable: false),
                    distance_metres = table.Column<double>(type: "double precision", nullable: true),
                    counted_metres = table.Column<double>(type: "double precision", nullable: true),
                    emission_kilograms = table.Column<double>(type: "double precision", nullable: true),
                    uncertainty_kilograms = table.Column<double>(type: "double precision", nullable: true),
                    method = table.Column<string>(type: "text", nullable: false),
                    reason = table.Column<string>(type: "text", nullable: false),
                    mission_id = table.Column<Guid>(type: "uuid", nullable: false),
                    from_country_code = table.Column<string>(type: "character varying(2)", maxLength: 2, nullable: false),
                    from_kind = table.Column<string>(type: "text", nullable: false),
                    from_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    from_position = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    from_source = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    from_source_id = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    to_country_code = table.Column<string>(type: "character varying(2)", maxLength: 2, nullable: false),
                    to_kind = table.Column<string>(type: "text", nullable: false),
                    to_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    to_position = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    to_source = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    to_source_id = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_mission_legs", x => x.id);
                    table.ForeignKey(
                        name: "fk_mission_legs_missions_mission_id",
                        column: x => x.mission_id,
                        principalTable: "missions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "mission_orders",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    number = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    snapshot_json = table.Column<string>(type: "text", nullable: false),
                    snapshot_sha256 = table.Column<string>(type: "character(64)", fixedLength: true, maxLength: 64, nullable: false),
                    signed_by_id = table.Column<Guid>(type: "uuid", nullable: false),
                    signed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    capacity = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    delegation_reference = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    statement = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    verification_code = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    sealed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    file_sha256 = table.Column<string>(type: "character(64)", fixedLength: true, maxLength: 64, nullable: true),
                    cancelled_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    mission_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_mission_orders", x => x.id);
                    table.ForeignKey(
                        name: "fk_mission_orders_missions_mission_id",
                        column: x => x.mission_id,
                        principalTable: "missions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "route_steps",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    round = table.Column<int>(type: "integer", nullable: false),
                    position = table.Column<int>(type: "integer", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    name = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    condition = table.Column<string>(type: "text", nullable: false),
                    role = table.Column<string>(type: "text", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: true),
                    deadline_days = table.Column<int>(type: "integer", nullable: false),
                    state = table.Column<string>(type: "text", nullable: false),
                    skip_reason = table.Column<string>(type: "text", nullable: true),
                    active_since = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    due_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    mission_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_route_steps", x => x.id);
                    table.ForeignKey(
                        name: "fk_route_steps_missions_mission_id",
                        column: x => x.mission_id,
                        principalTable: "missions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "order_files",
                columns: table => new
                {
                    order_id = table.Column<Guid>(type: "uuid", nullable: false),
                    content = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_order_files", x => x.order_id);
                    table.ForeignKey(
                        name: "fk_order_files_mission_orders_order_id",
                        column: x => x.order_id,
                        principalTable: "mission_orders",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "decisions",
                columns: table => new
                {
                    step_id = table.Column<Guid>(type: "uuid", nullable: false),
                    round = table.Column<int>(type: "integer", nullable: false),
                    sense = table.Column<string>(type: "text", nullable: false),
                    actor_id = table.Column<Guid>(type: "uuid", nullable: false),
                    principal_id = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    comment = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    mission_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_decisions", x => x.step_id);
                    table.ForeignKey(
                        name: "fk_decisions_missions_mission_id",
                        column: x => x.mission_id,
                        principalTable: "missions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_decisions_route_steps_step_id",
                        column: x => x.step_id,
                        principalTable: "route_steps",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_account_claims_user_id",
                table: "account_claims",
                column: "user_id");

            migrationBuilder.CreateIndex(
                name: "ix_account_logins_user_id",
                table: "account_logins",
                column: "user_id");

            migrationBuilder.CreateIndex(
                name: "ix_accounts_normalized_email",
                table: "accounts",
                column: "normalized_email",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_accounts_normalized_user_name",
                table: "accounts",
                column: "normalized_user_name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_decisions_mission_id",
                table: "decisions",
                column: "mission_id");

            migrationBuilder.CreateIndex(
                name: "ix_jobs_key_without_mission",
                table: "jobs",
                column: "key",
                unique: true,
                filter: "mission_id IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_jobs_mission_id_key",
                table: "jobs",
                columns: new[] { "mission_id", "key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_jobs_state_due_at",
                table: "jobs",
                columns: new[] { "state", "due_at" });

            migrationBuilder.CreateIndex(
                name: "ix_lead_times_employer_id_destination_from",
                table: "lead_times",
                columns: new[] { "employer_id", "destination", "from" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_mission_legs_mission_id",
                table: "mission_legs",
                column: "mission_id");

            migrationBuilder.CreateIndex(
                name: "ix_mission_orders_mission_id",
                table: "mission_orders",
                column: "mission_id");

            migrationBuilder.CreateIndex(
                name: "ix_mission_orders_number_version",
                table: "mission_orders",
                columns: new[] { "number", "version" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_mission_orders_verification_code",
                table: "mission_orders",
                column: "verification_code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_missions_employer_id",
                table: "missions",
                column: "employer_id");

            migrationBuilder.CreateIndex(
                name: "ix_missions_entered_by_id",
                table: "missions",
                column: "entered_by_id");

            migrationBuilder.CreateIndex(
                name: "ix_missions_payer_id",
                table: "missions",
                column: "payer_id");

            migrationBuilder.CreateIndex(
                name: "ix_missions_policy_id",
                table: "missions",
                column: "policy_id");

            migrationBuilder.CreateIndex(
                name: "ix_missions_reference",
                table: "missions",
                column: "reference",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_missions_status_unit_id",
                table: "missions",
                columns: new[] { "status", "unit_id" });

            migrationBuilder.CreateIndex(
                name: "ix_missions_traveller_id_updated_at",
                table: "missions",
                columns: new[] { "traveller_id", "updated_at" });

            migrationBuilder.CreateIndex(
                name: "ix_missions_unit_id",
                table: "missions",
                column: "unit_id");

            migrationBuilder.CreateIndex(
                name: "ix_organisation_events_subject_id_at",
                table: "organisation_events",
                columns: new[] { "subject_id", "at" });

            migrationBuilder.CreateIndex(
                name: "ix_people_employer_id",
                table: "people",
                column: "employer_id");

            migrationBuilder.CreateIndex(
                name: "ix_people_sort_key",
                table: "people",
                column: "sort_key");

            migrationBuilder.CreateIndex(
                name: "ix_people_unit_id",
                table: "people",
                column: "unit_id");

            migrationBuilder.CreateIndex(
                name: "ix_projects_budget_holder_id",
                table: "projects",
                column: "budget_holder_id");

            migrationBuilder.CreateIndex(
                name: "ix_projects_code",
                table: "projects",
                column: "code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_projects_payer_id",
                table: "projects",
                column: "payer_id");

            migrationBuilder.CreateIndex(
                name: "ix_projects_unit_id",
                table: "projects",
                column: "unit_id");

            migrationBuilder.CreateIndex(
                name: "ix_role_grants_employer_id",
                table: "role_grants",
                column: "employer_id");

            migrationBuilder.CreateIndex(
                name: "ix_role_grants_person_id",
                table: "role_grants",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "ix_role_grants_unit_id",
                table: "role_grants",
                column: "unit_id");

            migrationBuilder.CreateIndex(
                name: "ix_route_policies_employer_id_version",
                table: "route_policies",
                columns: new[] { "employer_id", "version" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_route_steps_awaited",
                table: "route_steps",
                columns: new[] { "role", "person_id" },
                filter: "state = 'Active'");

            migrationBuilder.CreateIndex(
                name: "ix_route_steps_mission_id_round_position",
                table: "route_steps",
                columns: new[] { "mission_id", "round", "position" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_substitutions_principal_id",
                table: "substitutions",
                column: "principal_id");

            migrationBuilder.CreateIndex(
                name: "ix_substitutions_substitute_id",
                table: "substitutions",
                column: "substitute_id");

            migrationBuilder.CreateIndex(
                name: "ix_units_parent_id",
                table: "units",
                column: "parent_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "account_claims");

            migrationBuilder.DropTable(
                name: "account_logins");

            migrationBuilder.DropTable(
                name: "account_tokens");

            migrationBuilder.DropTable(
                name: "counters");

            migrationBuilder.DropTable(
                name: "data_protection_keys");

            migrationBuilder.DropTable(
                name: "decisions");

            migrationBuilder.DropTable(
                name: "jobs");

            migrationBuilder.DropTable(
                name: "lead_times");

            migrationBuilder.DropTable(
                name: "mission_events");

            migrationBuilder.DropTable(
                name: "mission_legs");

            migrationBuilder.DropTable(
                name: "order_files");

            migrationBuilder.DropTable(
                name: "organisation_events");

            migrationBuilder.DropTable(
                name: "policy_steps");

            migrationBuilder.DropTable(
                name: "projects");

            migrationBuilder.DropTable(
                name: "role_grants");

            migrationBuilder.DropTable(
                name: "substitutions");

            migrationBuilder.DropTable(
                name: "accounts");

            migrationBuilder.DropTable(
                name: "route_steps");

            migrationBuilder.DropTable(
                name: "mission_orders");

            migrationBuilder.DropTable(
                name: "missions");

            migrationBuilder.DropTable(
                name: "people");

            migrationBuilder.DropTable(
                name: "route_policies");

            migrationBuilder.DropTable(
                name: "units");

            migrationBuilder.DropTable(
                name: "institutions");
        }
    }
}
