-- Made from schema.prisma by prisma/make-schema-sql.ts. Do not edit.

-- CreateTable
CREATE TABLE "User" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "email" TEXT NOT NULL,
    "passwordHash" TEXT,
    "firstName" TEXT NOT NULL,
    "lastName" TEXT NOT NULL,
    "phone" TEXT,
    "about" TEXT,
    "languages" TEXT NOT NULL,
    "homeCity" TEXT NOT NULL,
    "homeCountry" TEXT NOT NULL,
    "avatarHue" INTEGER NOT NULL,
    "joinedOn" TEXT NOT NULL,
    "isHost" BOOLEAN NOT NULL DEFAULT false,
    "isSuperhost" BOOLEAN NOT NULL DEFAULT false,
    "isVerified" BOOLEAN NOT NULL DEFAULT false,
    "responseRate" INTEGER
);

-- CreateTable
CREATE TABLE "LoginSession" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "token" TEXT NOT NULL,
    "userId" INTEGER NOT NULL,
    "createdAt" TEXT NOT NULL,
    "endedAt" TEXT,
    CONSTRAINT "LoginSession_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "City" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "region" TEXT NOT NULL,
    "countryCode" TEXT NOT NULL,
    "country" TEXT NOT NULL,
    "continent" TEXT NOT NULL,
    "lat" REAL NOT NULL,
    "lng" REAL NOT NULL,
    "population" INTEGER NOT NULL,
    "utcOffsetMinutes" INTEGER NOT NULL,
    "setting" TEXT NOT NULL,
    "priceLevel" INTEGER NOT NULL,
    "taxBasisPoints" INTEGER NOT NULL,
    "cityTaxMinor" INTEGER NOT NULL,
    "heroPhoto" TEXT NOT NULL,
    "blurb" TEXT NOT NULL,
    "popularity" INTEGER NOT NULL
);

-- CreateTable
CREATE TABLE "Landmark" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "cityId" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "lat" REAL NOT NULL,
    "lng" REAL NOT NULL,
    CONSTRAINT "Landmark_cityId_fkey" FOREIGN KEY ("cityId") REFERENCES "City" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "CitySeason" (
    "cityId" INTEGER NOT NULL,
    "month" INTEGER NOT NULL,
    "percent" INTEGER NOT NULL,

    PRIMARY KEY ("cityId", "month"),
    CONSTRAINT "CitySeason_cityId_fkey" FOREIGN KEY ("cityId") REFERENCES "City" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "CityEvent" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "cityId" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "fromDate" TEXT NOT NULL,
    "toDate" TEXT NOT NULL,
    "percent" INTEGER NOT NULL,
    CONSTRAINT "CityEvent_cityId_fkey" FOREIGN KEY ("cityId") REFERENCES "City" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Listing" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "hostId" INTEGER NOT NULL,
    "cityId" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "propertyType" TEXT NOT NULL,
    "starClass" INTEGER,
    "description" TEXT NOT NULL,
    "neighbourhood" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "lat" REAL NOT NULL,
    "lng" REAL NOT NULL,
    "maxGuests" INTEGER NOT NULL,
    "bedrooms" INTEGER NOT NULL,
    "beds" INTEGER NOT NULL,
    "bathrooms" REAL NOT NULL,
    "sleeping" TEXT NOT NULL,
    "basePriceMinor" INTEGER NOT NULL,
    "currency" TEXT NOT NULL DEFAULT 'USD',
    "weekendPercent" INTEGER NOT NULL,
    "weeklyDiscount" INTEGER NOT NULL,
    "monthlyDiscount" INTEGER NOT NULL,
    "cleaningFeeMinor" INTEGER NOT NULL,
    "petFeeMinor" INTEGER NOT NULL,
    "extraGuestFeeMinor" INTEGER NOT NULL,
    "guestsIncluded" INTEGER NOT NULL,
    "petsAllowed" BOOLEAN NOT NULL,
    "childrenAllowed" BOOLEAN NOT NULL,
    "smokingAllowed" BOOLEAN NOT NULL,
    "partiesAllowed" BOOLEAN NOT NULL,
    "minNights" INTEGER NOT NULL,
    "weekendMinNights" INTEGER NOT NULL,
    "maxNights" INTEGER NOT NULL,
    "turnoverNights" INTEGER NOT NULL,
    "noticeDays" INTEGER NOT NULL,
    "windowDays" INTEGER NOT NULL,
    "isInstant" BOOLEAN NOT NULL,
    "cancellationPolicy" TEXT NOT NULL,
    "checkInFrom" TEXT NOT NULL,
    "checkInTo" TEXT NOT NULL,
    "checkOutBy" TEXT NOT NULL,
    "isSelfCheckIn" BOOLEAN NOT NULL,
    "hasBreakfast" BOOLEAN NOT NULL,
    "isGuestFavourite" BOOLEAN NOT NULL,
    "rating100" INTEGER,
    "cleanliness100" INTEGER,
    "accuracy100" INTEGER,
    "checkIn100" INTEGER,
    "communication100" INTEGER,
    "location100" INTEGER,
    "value100" INTEGER,
    "reviewCount" INTEGER NOT NULL,
    "popularity" INTEGER NOT NULL,
    "createdOn" TEXT NOT NULL,
    CONSTRAINT "Listing_hostId_fkey" FOREIGN KEY ("hostId") REFERENCES "User" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Listing_cityId_fkey" FOREIGN KEY ("cityId") REFERENCES "City" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ListingPhoto" (
    "listingId" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "photo" TEXT NOT NULL,

    PRIMARY KEY ("listingId", "position"),
    CONSTRAINT "ListingPhoto_listingId_fkey" FOREIGN KEY ("listingId") REFERENCES "Listing" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Amenity" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "category" TEXT NOT NULL,
    "icon" TEXT NOT NULL,
    "rank" INTEGER NOT NULL
);

-- CreateTable
CREATE TABLE "ListingAmenity" (
    "listingId" INTEGER NOT NULL,
    "amenityId" INTEGER NOT NULL,

    PRIMARY KEY ("listingId", "amenityId"),
    CONSTRAINT "ListingAmenity_listingId_fkey" FOREIGN KEY ("listingId") REFERENCES "Listing" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "ListingAmenity_amenityId_fkey" FOREIGN KEY ("amenityId") REFERENCES "Amenity" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Category" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "icon" TEXT NOT NULL,
    "rank" INTEGER NOT NULL
);

-- CreateTable
CREATE TABLE "ListingCategory" (
    "listingId" INTEGER NOT NULL,
    "categoryId" INTEGER NOT NULL,

    PRIMARY KEY ("listingId", "categoryId"),
    CONSTRAINT "ListingCategory_listingId_fkey" FOREIGN KEY ("listingId") REFERENCES "Listing" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "ListingCategory_categoryId_fkey" FOREIGN KEY ("categoryId") REFERENCES "Category" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "RoomType" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "listingId" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "bedSetup" TEXT NOT NULL,
    "maxGuests" INTEGER NOT NULL,
    "quantity" INTEGER NOT NULL,
    "basePriceMinor" INTEGER NOT NULL,
    "sizeSqm" INTEGER NOT NULL,
    "hasBreakfast" BOOLEAN NOT NULL,
    "isRefundable" BOOLEAN NOT NULL,
    CONSTRAINT "RoomType_listingId_fkey" FOREIGN KEY ("listingId") REFERENCES "Listing" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "CalendarBlock" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "listingId" INTEGER NOT NULL,
    "roomTypeId" INTEGER,
    "quantity" INTEGER NOT NULL,
    "fromDate" TEXT NOT NULL,
    "toDate" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    CONSTRAINT "CalendarBlock_listingId_fkey" FOREIGN KEY ("listingId") REFERENCES "Listing" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "CalendarBlock_roomTypeId_fkey" FOREIGN KEY ("roomTypeId") REFERENCES "RoomType" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "PriceOverride" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "listingId" INTEGER NOT NULL,
    "fromDate" TEXT NOT NULL,
    "toDate" TEXT NOT NULL,
    "priceMinor" INTEGER NOT NULL,
    CONSTRAINT "PriceOverride_listingId_fkey" FOREIGN KEY ("listingId") REFERENCES "Listing" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Hold" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "code" TEXT NOT NULL,
    "listingId" INTEGER NOT NULL,
    "roomTypeId" INTEGER,
    "rooms" INTEGER NOT NULL,
    "guestId" INTEGER NOT NULL,
    "checkIn" TEXT NOT NULL,
    "checkOut" TEXT NOT NULL,
    "adults" INTEGER NOT NULL,
    "children" INTEGER NOT NULL,
    "infants" INTEGER NOT NULL,
    "pets" INTEGER NOT NULL,
    "quotedTotalMinor" INTEGER NOT NULL,
    "status" TEXT NOT NULL,
    "createdAt" TEXT NOT NULL,
    "expiresAt" TEXT NOT NULL,
    CONSTRAINT "Hold_listingId_fkey" FOREIGN KEY ("listingId") REFERENCES "Listing" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Hold_roomTypeId_fkey" FOREIGN KEY ("roomTypeId") REFERENCES "RoomType" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Hold_guestId_fkey" FOREIGN KEY ("guestId") REFERENCES "User" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Booking" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "code" TEXT NOT NULL,
    "listingId" INTEGER NOT NULL,
    "roomTypeId" INTEGER,
    "rooms" INTEGER NOT NULL,
    "guestId" INTEGER NOT NULL,
    "holdId" INTEGER,
    "checkIn" TEXT NOT NULL,
    "checkOut" TEXT NOT NULL,
    "adults" INTEGER NOT NULL,
    "children" INTEGER NOT NULL,
    "infants" INTEGER NOT NULL,
    "pets" INTEGER NOT NULL,
    "status" TEXT NOT NULL,
    "nightsMinor" INTEGER NOT NULL,
    "discountMinor" INTEGER NOT NULL,
    "cleaningFeeMinor" INTEGER NOT NULL,
    "extraGuestFeeMinor" INTEGER NOT NULL,
    "petFeeMinor" INTEGER NOT NULL,
    "serviceFeeMinor" INTEGER NOT NULL,
    "taxMinor" INTEGER NOT NULL,
    "totalMinor" INTEGER NOT NULL,
    "currency" TEXT NOT NULL,
    "cancellationPolicy" TEXT NOT NULL,
    "noteToHost" TEXT,
    "createdAt" TEXT NOT NULL,
    "confirmedAt" TEXT,
    "cancelledAt" TEXT,
    "cancelledBy" TEXT,
    "refundMinor" INTEGER,
    CONSTRAINT "Booking_listingId_fkey" FOREIGN KEY ("listingId") REFERENCES "Listing" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Booking_roomTypeId_fkey" FOREIGN KEY ("roomTypeId") REFERENCES "RoomType" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Booking_guestId_fkey" FOREIGN KEY ("guestId") REFERENCES "User" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Booking_holdId_fkey" FOREIGN KEY ("holdId") REFERENCES "Hold" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Review" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "listingId" INTEGER NOT NULL,
    "bookingId" INTEGER,
    "authorId" INTEGER NOT NULL,
    "rating" INTEGER NOT NULL,
    "cleanliness" INTEGER NOT NULL,
    "accuracy" INTEGER NOT NULL,
    "checkIn" INTEGER NOT NULL,
    "communication" INTEGER NOT NULL,
    "location" INTEGER NOT NULL,
    "value" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "hostReply" TEXT,
    "createdOn" TEXT NOT NULL,
    CONSTRAINT "Review_listingId_fkey" FOREIGN KEY ("listingId") REFERENCES "Listing" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Review_bookingId_fkey" FOREIGN KEY ("bookingId") REFERENCES "Booking" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Review_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "User" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "PaymentCard" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "userId" INTEGER NOT NULL,
    "brand" TEXT NOT NULL,
    "last4" TEXT NOT NULL,
    "expiryMonth" INTEGER NOT NULL,
    "expiryYear" INTEGER NOT NULL,
    "holder" TEXT NOT NULL,
    "isDefault" BOOLEAN NOT NULL,
    "needsChallenge" BOOLEAN NOT NULL,
    "behaviour" TEXT NOT NULL,
    "addedAt" TEXT NOT NULL,
    CONSTRAINT "PaymentCard_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "PaymentIntent" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "reference" TEXT NOT NULL,
    "guestId" INTEGER NOT NULL,
    "bookingId" INTEGER NOT NULL,
    "cardId" INTEGER NOT NULL,
    "amountMinor" INTEGER NOT NULL,
    "currency" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "failure" TEXT,
    "createdAt" TEXT NOT NULL,
    CONSTRAINT "PaymentIntent_guestId_fkey" FOREIGN KEY ("guestId") REFERENCES "User" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "PaymentIntent_bookingId_fkey" FOREIGN KEY ("bookingId") REFERENCES "Booking" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "PaymentIntent_cardId_fkey" FOREIGN KEY ("cardId") REFERENCES "PaymentCard" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "PaymentCapture" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "intentId" INTEGER NOT NULL,
    "amountMinor" INTEGER NOT NULL,
    "createdAt" TEXT NOT NULL,
    CONSTRAINT "PaymentCapture_intentId_fkey" FOREIGN KEY ("intentId") REFERENCES "PaymentIntent" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "PaymentRefund" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "intentId" INTEGER NOT NULL,
    "amountMinor" INTEGER NOT NULL,
    "reason" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "createdAt" TEXT NOT NULL,
    "settledAt" TEXT,
    CONSTRAINT "PaymentRefund_intentId_fkey" FOREIGN KEY ("intentId") REFERENCES "PaymentIntent" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "PaymentWebhook" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "kind" TEXT NOT NULL,
    "intentId" INTEGER NOT NULL,
    "refundId" INTEGER,
    "createdAt" TEXT NOT NULL,
    "deliveredAt" TEXT
);

-- CreateTable
CREATE TABLE "Mail" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "userId" INTEGER NOT NULL,
    "fromName" TEXT NOT NULL,
    "fromAddress" TEXT NOT NULL,
    "toAddress" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "bookingId" INTEGER,
    "sentAt" TEXT NOT NULL,
    CONSTRAINT "Mail_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Job" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "kind" TEXT NOT NULL,
    "dueAt" TEXT NOT NULL,
    "payload" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "createdAt" TEXT NOT NULL,
    "doneAt" TEXT
);

-- CreateTable
CREATE TABLE "Clock" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "now" TEXT NOT NULL
);

-- CreateIndex
CREATE UNIQUE INDEX "User_email_key" ON "User"("email");

-- CreateIndex
CREATE UNIQUE INDEX "LoginSession_token_key" ON "LoginSession"("token");

-- CreateIndex
CREATE UNIQUE INDEX "City_slug_key" ON "City"("slug");

-- CreateIndex
CREATE INDEX "City_popularity_idx" ON "City"("popularity");

-- CreateIndex
CREATE INDEX "Landmark_cityId_idx" ON "Landmark"("cityId");

-- CreateIndex
CREATE INDEX "CityEvent_cityId_idx" ON "CityEvent"("cityId");

-- CreateIndex
CREATE INDEX "Listing_cityId_popularity_idx" ON "Listing"("cityId", "popularity");

-- CreateIndex
CREATE INDEX "Listing_hostId_idx" ON "Listing"("hostId");

-- CreateIndex
CREATE INDEX "Listing_popularity_idx" ON "Listing"("popularity");

-- CreateIndex
CREATE UNIQUE INDEX "Amenity_key_key" ON "Amenity"("key");

-- CreateIndex
CREATE UNIQUE INDEX "Category_key_key" ON "Category"("key");

-- CreateIndex
CREATE INDEX "ListingCategory_categoryId_idx" ON "ListingCategory"("categoryId");

-- CreateIndex
CREATE INDEX "RoomType_listingId_idx" ON "RoomType"("listingId");

-- CreateIndex
CREATE INDEX "CalendarBlock_listingId_toDate_idx" ON "CalendarBlock"("listingId", "toDate");

-- CreateIndex
CREATE INDEX "PriceOverride_listingId_idx" ON "PriceOverride"("listingId");

-- CreateIndex
CREATE UNIQUE INDEX "Hold_code_key" ON "Hold"("code");

-- CreateIndex
CREATE INDEX "Hold_listingId_checkOut_idx" ON "Hold"("listingId", "checkOut");

-- CreateIndex
CREATE INDEX "Hold_guestId_idx" ON "Hold"("guestId");

-- CreateIndex
CREATE UNIQUE INDEX "Booking_code_key" ON "Booking"("code");

-- CreateIndex
CREATE INDEX "Booking_listingId_checkOut_idx" ON "Booking"("listingId", "checkOut");

-- CreateIndex
CREATE INDEX "Booking_guestId_idx" ON "Booking"("guestId");

-- CreateIndex
CREATE UNIQUE INDEX "Review_bookingId_key" ON "Review"("bookingId");

-- CreateIndex
CREATE INDEX "Review_listingId_createdOn_idx" ON "Review"("listingId", "createdOn");

-- CreateIndex
CREATE INDEX "PaymentCard_userId_idx" ON "PaymentCard"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "PaymentIntent_reference_key" ON "PaymentIntent"("reference");

-- CreateIndex
CREATE INDEX "PaymentIntent_bookingId_idx" ON "PaymentIntent"("bookingId");

-- CreateIndex
CREATE INDEX "PaymentIntent_guestId_idx" ON "PaymentIntent"("guestId");

-- CreateIndex
CREATE INDEX "PaymentCapture_intentId_idx" ON "PaymentCapture"("intentId");

-- CreateIndex
CREATE INDEX "PaymentRefund_intentId_idx" ON "PaymentRefund"("intentId");

-- CreateIndex
CREATE INDEX "PaymentWebhook_intentId_idx" ON "PaymentWebhook"("intentId");

-- CreateIndex
CREATE INDEX "Mail_userId_sentAt_idx" ON "Mail"("userId", "sentAt");

-- CreateIndex
CREATE INDEX "Job_status_dueAt_idx" ON "Job"("status", "dueAt");
