"""Banking of one account: the operations of `account.banking`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.resource import AccountResource, AsyncAccountResource

if TYPE_CHECKING:
    from .. import models
    from ..runtime.options import RequestOptions
    from ..runtime.response import ApiResponse


class AccountBanking(AccountResource):
    """Operations related to user banking details, payout methods, legal and tax information, and account country settings."""

    __slots__ = ()

    def get_account_country(
        self, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.Country]:
        """Get Account Country Details.

        Returns Country as `data`. 1 credit; none if the answer comes from the API's cache. Sends GET
        /api/{account}/banking/details/account-country; safe to repeat.
        """
        from ..api.banking.get_account_country_details import OPERATION

        return self._caller.call(OPERATION, {"account": self._account}, validate=validate, options=options)

    def get_bank_details(
        self, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.PayoutSystems]:
        """Get Bank Payout Details.

        Returns PayoutSystems as `data`. 1 credit; none if the answer comes from the API's cache. Sends GET
        /api/{account}/banking/details/bank; safe to repeat.
        """
        from ..api.banking.get_bank_payout_details import OPERATION

        return self._caller.call(OPERATION, {"account": self._account}, validate=validate, options=options)

    def get_dac7_form(
        self, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.Dac7Form]:
        """Get DAC7 Form Details.

        Returns Dac7Form as `data`. 1 credit; none if the answer comes from the API's cache. Sends GET
        /api/{account}/banking/details/dac7-form; safe to repeat.
        """
        from ..api.banking.get_dac7_form_details import OPERATION

        return self._caller.call(OPERATION, {"account": self._account}, validate=validate, options=options)

    def get_legal_and_tax_status(
        self, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.LegalAndTaxStatus]:
        """Get Legal and Tax Status.

        Returns LegalAndTaxStatus as `data`. 1 credit; none if the answer comes from the API's cache. Sends
        GET /api/{account}/banking/details/legal-info; safe to repeat.
        """
        from ..api.banking.get_legal_and_tax_status import OPERATION

        return self._caller.call(OPERATION, {"account": self._account}, validate=validate, options=options)

    def get_legal_form(
        self, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.LegalForm]:
        """Get Legal Form Details.

        Returns LegalForm as `data`. 1 credit; none if the answer comes from the API's cache. Sends GET
        /api/{account}/banking/details/legal-form; safe to repeat.
        """
        from ..api.banking.get_legal_form_details import OPERATION

        return self._caller.call(OPERATION, {"account": self._account}, validate=validate, options=options)

    def list_countries(
        self, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[list[models.Country]]:
        """List Countries.

        Returns list[Country] as `data`. 1 credit; none if the answer comes from the API's cache. Sends GET
        /api/{account}/banking/countries; safe to repeat.
        """
        from ..api.banking.list_countries import OPERATION

        return self._caller.call(OPERATION, {"account": self._account}, validate=validate, options=options)

    def list_payout_systems(
        self, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.PayoutSystems]:
        """List Available Payout Systems.

        Returns PayoutSystems as `data`. 1 credit; none if the answer comes from the API's cache. Sends GET
        /api/{account}/banking/available-payout-systems; safe to repeat.
        """
        from ..api.banking.list_available_payout_systems import OPERATION

        return self._caller.call(OPERATION, {"account": self._account}, validate=validate, options=options)


class AsyncAccountBanking(AsyncAccountResource):
    """Operations related to user banking details, payout methods, legal and tax information, and account country settings."""

    __slots__ = ()

    async def get_account_country(
        self, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.Country]:
        """Get Account Country Details.

        Returns Country as `data`. 1 credit; none if the answer comes from the API's cache. Sends GET
        /api/{account}/banking/details/account-country; safe to repeat.
        """
        from ..api.banking.get_account_country_details import OPERATION

        return await self._caller.call(OPERATION, {"account": self._account}, validate=validate, options=options)

    async def get_bank_details(
        self, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.PayoutSystems]:
        """Get Bank Payout Details.

        Returns PayoutSystems as `data`. 1 credit; none if the answer comes from the API's cache. Sends GET
        /api/{account}/banking/details/bank; safe to repeat.
        """
        from ..api.banking.get_bank_payout_details import OPERATION

        return await self._caller.call(OPERATION, {"account": self._account}, validate=validate, options=options)

    async def get_dac7_form(
        self, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.Dac7Form]:
        """Get DAC7 Form Details.

        Returns Dac7Form as `data`. 1 credit; none if the answer comes from the API's cache. Sends GET
        /api/{account}/banking/details/dac7-form; safe to repeat.
        """
        from ..api.banking.get_dac7_form_details import OPERATION

        return await self._caller.call(OPERATION, {"account": self._account}, validate=validate, options=options)

    async def get_legal_and_tax_status(
        self, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.LegalAndTaxStatus]:
        """Get Legal and Tax Status.

        Returns LegalAndTaxStatus as `data`. 1 credit; none if the answer comes from the API's cache. Sends
        GET /api/{account}/banking/details/legal-info; safe to repeat.
        """
        from ..api.banking.get_legal_and_tax_status import OPERATION

        return await self._caller.call(OPERATION, {"account": self._account}, validate=validate, options=options)

    async def get_legal_form(
        self, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.LegalForm]:
        """Get Legal Form Details.

        Returns LegalForm as `data`. 1 credit; none if the answer comes from the API's cache. Sends GET
        /api/{account}/banking/details/legal-form; safe to repeat.
        """
        from ..api.banking.get_legal_form_details import OPERATION

        return await self._caller.call(OPERATION, {"account": self._account}, validate=validate, options=options)

    async def list_countries(
        self, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[list[models.Country]]:
        """List Countries.

        Returns list[Country] as `data`. 1 credit; none if the answer comes from the API's cache. Sends GET
        /api/{account}/banking/countries; safe to repeat.
        """
        from ..api.banking.list_countries import OPERATION

        return await self._caller.call(OPERATION, {"account": self._account}, validate=validate, options=options)

    async def list_payout_systems(
        self, *, validate: bool = True, options: RequestOptions | None = None
    ) -> ApiResponse[models.PayoutSystems]:
        """List Available Payout Systems.

        Returns PayoutSystems as `data`. 1 credit; none if the answer comes from the API's cache. Sends GET
        /api/{account}/banking/available-payout-systems; safe to repeat.
        """
        from ..api.banking.list_available_payout_systems import OPERATION

        return await self._caller.call(OPERATION, {"account": self._account}, validate=validate, options=options)
