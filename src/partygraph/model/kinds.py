"""The words that values choose from: how directly something is stated, what a thing is, how much a finding matters."""

from __future__ import annotations

from enum import StrEnum

__all__ = ["EntryKind", "Locator", "OrgKind", "Severity"]


class Locator(StrEnum):
    """How directly the quoted characters state the fact, from strongest to weakest."""

    VERBATIM = "verbatim"
    """The quote is the name or value itself."""
    REASSEMBLED = "reassembled"
    """Put together from several quotes: a wrapped line, an expanded ellipsis."""
    INHERITED = "inherited"
    """Said by a heading, a signature or a title, and inherited by what stands under it."""
    RESOLVED = "resolved"
    """The quote refers to it (我院, 该院, a short form); the name stands elsewhere."""


class OrgKind(StrEnum):
    """Class of an organisation, as far as its name shows it. Values are the local names of the ontology's classes."""

    ORGANIZATION = "Organization"
    PARTY_ORGANIZATION = "PartyOrganization"
    PARTY_COMMITTEE = "PartyCommittee"
    PARTY_DEPARTMENT = "PartyDepartment"
    PARTY_GROUP = "PartyGroup"
    GENERAL_PARTY_BRANCH = "GeneralPartyBranch"
    PARTY_BRANCH = "PartyBranch"
    JOINT_PARTY_BRANCH = "JointPartyBranch"
    TEMPORARY_PARTY_BRANCH = "TemporaryPartyBranch"
    HOSPITAL = "Hospital"
    HEALTH_INSTITUTION = "HealthInstitution"
    GOVERNMENT_BODY = "GovernmentBody"
    EDUCATIONAL_INSTITUTION = "EducationalInstitution"
    SOCIAL_ORGANIZATION = "SocialOrganization"
    MASS_ORGANIZATION = "MassOrganization"
    ENTERPRISE = "Enterprise"
    MEDIA_ORGANIZATION = "MediaOrganization"
    UNIT = "Unit"


class EntryKind(StrEnum):
    """What was awarded. Values are the local names of the ontology's classes."""

    BRAND = "Brand"
    QUALITY_CONTROL_CIRCLE = "QualityControlCircle"
    CASE = "Case"
    ENTRY = "Entry"


class Severity(StrEnum):
    """How much a finding matters to the person who reads the audit."""

    INFO = "info"
    WARNING = "warning"
    ERROR = "error"
